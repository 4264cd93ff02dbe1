/** What bad input gets, over the whole running site: the right status and help in the reader's language, nothing of ours. */
@NullMarked
package org.coproduction.faults;

import org.jspecify.annotations.NullMarked;
