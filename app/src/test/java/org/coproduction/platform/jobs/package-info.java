@NullMarked
package org.coproduction.platform.jobs;

import org.jspecify.annotations.NullMarked;
