@NullMarked
package org.coproduction.discussion.finding;

import org.jspecify.annotations.NullMarked;
