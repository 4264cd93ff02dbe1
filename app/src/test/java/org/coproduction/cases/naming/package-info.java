@NullMarked
package org.coproduction.cases.naming;

import org.jspecify.annotations.NullMarked;
