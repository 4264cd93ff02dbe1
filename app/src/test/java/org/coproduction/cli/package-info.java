@NullMarked
package org.coproduction.cli;

import org.jspecify.annotations.NullMarked;
