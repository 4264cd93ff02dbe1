@NullMarked
package org.coproduction.cases.desk;

import org.jspecify.annotations.NullMarked;
