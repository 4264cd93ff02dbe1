@NullMarked
package org.coproduction.people.profile;

import org.jspecify.annotations.NullMarked;
