/** How editors hear of what waits for them. */
@NullMarked
package org.coproduction.cases.desk;

import org.jspecify.annotations.NullMarked;
