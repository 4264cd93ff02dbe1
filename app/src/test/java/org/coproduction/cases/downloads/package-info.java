@NullMarked
package org.coproduction.cases.downloads;

import org.jspecify.annotations.NullMarked;
