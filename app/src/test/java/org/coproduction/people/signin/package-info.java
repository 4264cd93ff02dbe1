@NullMarked
package org.coproduction.people.signin;

import org.jspecify.annotations.NullMarked;
