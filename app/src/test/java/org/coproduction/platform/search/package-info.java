@NullMarked
package org.coproduction.platform.search;

import org.jspecify.annotations.NullMarked;
