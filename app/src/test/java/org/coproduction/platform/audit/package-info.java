@NullMarked
package org.coproduction.platform.audit;

import org.jspecify.annotations.NullMarked;
