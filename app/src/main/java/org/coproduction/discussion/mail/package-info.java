@NullMarked
package org.coproduction.discussion.mail;

import org.jspecify.annotations.NullMarked;
