/**
 * People who contribute: accounts, how they sign in, what they may. Begin at {@link org.coproduction.people.People}; who
 * sends a request is its {@link org.coproduction.platform.web.Viewer}, and what a route asks of them stands in its
 * {@link org.coproduction.platform.web.Allowed}.
 */
@NullMarked
package org.coproduction.people;

import org.jspecify.annotations.NullMarked;
