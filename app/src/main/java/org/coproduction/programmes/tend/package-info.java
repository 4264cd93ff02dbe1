/** Forms with which programmes begin and change. */
@NullMarked
package org.coproduction.programmes.tend;

import org.jspecify.annotations.NullMarked;
