@NullMarked
package org.coproduction.partners.writing;

import org.jspecify.annotations.NullMarked;
