@NullMarked
package org.coproduction.bibliography.edit;

import org.jspecify.annotations.NullMarked;
