@NullMarked
package org.coproduction.site;

import org.jspecify.annotations.NullMarked;
