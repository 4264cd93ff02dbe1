@NullMarked
package org.coproduction.bibliography.browse;

import org.jspecify.annotations.NullMarked;
