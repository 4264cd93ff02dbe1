@NullMarked
package org.coproduction.platform.mail;

import org.jspecify.annotations.NullMarked;
