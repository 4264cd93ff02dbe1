/** One case: its page, its versions and their differences, its citation, and cases side by side. */
@NullMarked
package org.coproduction.cases.record;

import org.jspecify.annotations.NullMarked;
