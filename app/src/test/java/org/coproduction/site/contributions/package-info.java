@NullMarked
package org.coproduction.site.contributions;

import org.jspecify.annotations.NullMarked;
