@NullMarked
package org.coproduction.cases.agenda;

import org.jspecify.annotations.NullMarked;
