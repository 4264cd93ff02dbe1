@NullMarked
package org.coproduction.bench;

import org.jspecify.annotations.NullMarked;
