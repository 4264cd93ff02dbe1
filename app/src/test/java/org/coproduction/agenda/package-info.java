@NullMarked
package org.coproduction.agenda;

import org.jspecify.annotations.NullMarked;
