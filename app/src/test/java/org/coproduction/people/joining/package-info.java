@NullMarked
package org.coproduction.people.joining;

import org.jspecify.annotations.NullMarked;
