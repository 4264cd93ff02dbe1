@NullMarked
package org.coproduction.partners;

import org.jspecify.annotations.NullMarked;
