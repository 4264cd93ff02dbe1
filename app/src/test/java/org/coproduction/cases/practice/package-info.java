@NullMarked
package org.coproduction.cases.practice;

import org.jspecify.annotations.NullMarked;
