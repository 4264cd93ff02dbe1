@NullMarked
package org.coproduction.platform.store;

import org.jspecify.annotations.NullMarked;
