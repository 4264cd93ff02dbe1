/** Pictures that people send: taken apart and made anew, so that nothing of the file that came in is sent to anybody. */
@NullMarked
package org.coproduction.platform.image;

import org.jspecify.annotations.NullMarked;
