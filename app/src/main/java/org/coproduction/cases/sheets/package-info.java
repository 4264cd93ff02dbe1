/** Cases that come in a spreadsheet: its columns, what its cells mean, what is wrong with them, and publishing it at once. */
@NullMarked
package org.coproduction.cases.sheets;

import org.jspecify.annotations.NullMarked;
