@NullMarked
package org.coproduction.platform.calendar;

import org.jspecify.annotations.NullMarked;
