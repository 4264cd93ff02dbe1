@NullMarked
package org.coproduction.partners.reading;

import org.jspecify.annotations.NullMarked;
