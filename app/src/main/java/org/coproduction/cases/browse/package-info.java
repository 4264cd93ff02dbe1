/** Cases in the index; the list of cases with its facets, its map, its table and its JSON twin. */
@NullMarked
package org.coproduction.cases.browse;

import org.jspecify.annotations.NullMarked;
