@NullMarked
package org.coproduction.texts.pages;

import org.jspecify.annotations.NullMarked;
