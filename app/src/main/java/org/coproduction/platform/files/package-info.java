/** Files that people send, each kept once under a name made of its hash: in the database, in a directory or in a bucket. */
@NullMarked
package org.coproduction.platform.files;

import org.jspecify.annotations.NullMarked;
