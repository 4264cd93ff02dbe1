@NullMarked
package org.coproduction.interests;

import org.jspecify.annotations.NullMarked;
