/** Cases as crawlers find them. */
@NullMarked
package org.coproduction.cases.finding;

import org.jspecify.annotations.NullMarked;
