/** A forum that nobody wrote: members, debates and posts from a seed, put into a database as the application would have. */
@NullMarked
package org.coproduction.bench.forum;

import org.jspecify.annotations.NullMarked;
