@NullMarked
package org.coproduction.cases.sheets;

import org.jspecify.annotations.NullMarked;
