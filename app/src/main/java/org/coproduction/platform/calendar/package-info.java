/** Days for calendars, as iCalendar (RFC 5545). */
@NullMarked
package org.coproduction.platform.calendar;

import org.jspecify.annotations.NullMarked;
