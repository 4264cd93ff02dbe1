@NullMarked
package org.coproduction.cases.writing;

import org.jspecify.annotations.NullMarked;
