/** "Who knows?": a question is put to members who may know, and they answer or say that they cannot. */
@NullMarked
package org.coproduction.discussion.asking;

import org.jspecify.annotations.NullMarked;
