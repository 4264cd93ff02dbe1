@NullMarked
package org.coproduction.texts;

import org.jspecify.annotations.NullMarked;
