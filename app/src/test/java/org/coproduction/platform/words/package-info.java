@NullMarked
package org.coproduction.platform.words;

import org.jspecify.annotations.NullMarked;
