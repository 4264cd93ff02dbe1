@NullMarked
package org.coproduction.translations;

import org.jspecify.annotations.NullMarked;
