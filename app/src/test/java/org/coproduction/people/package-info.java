@NullMarked
package org.coproduction.people;

import org.jspecify.annotations.NullMarked;
