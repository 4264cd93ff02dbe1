@NullMarked
package org.coproduction.recent.letter;

import org.jspecify.annotations.NullMarked;
