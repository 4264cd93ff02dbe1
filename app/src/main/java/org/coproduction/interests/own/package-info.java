/** What is kept of a person about interests. */
@NullMarked
package org.coproduction.interests.own;

import org.jspecify.annotations.NullMarked;
