@NullMarked
package org.coproduction.translations.pages;

import org.jspecify.annotations.NullMarked;
