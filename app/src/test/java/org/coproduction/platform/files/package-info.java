@NullMarked
package org.coproduction.platform.files;

import org.jspecify.annotations.NullMarked;
