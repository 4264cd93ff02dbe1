/** What is kept of a person about programmes, and what waits for them. */
@NullMarked
package org.coproduction.programmes.own;

import org.jspecify.annotations.NullMarked;
