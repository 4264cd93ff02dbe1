/** How people sign in and out, and how a request is recognised. */
@NullMarked
package org.coproduction.people.signin;

import org.jspecify.annotations.NullMarked;
