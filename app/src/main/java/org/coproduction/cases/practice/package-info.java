/**
 * Accounts of practice: what practitioners and citizens tell from their own experience. Whoever tells begins at {@code
 * TellController}, an editor at {@code DeskController}, a reader at {@code AccountsController}.
 */
@NullMarked
package org.coproduction.cases.practice;

import org.jspecify.annotations.NullMarked;
