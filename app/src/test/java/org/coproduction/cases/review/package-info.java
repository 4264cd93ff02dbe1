@NullMarked
package org.coproduction.cases.review;

import org.jspecify.annotations.NullMarked;
