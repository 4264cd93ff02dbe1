/**
 * What anybody suggests to correct in a case: the form, the queue of editors, and the way back for whoever suggested it. Begin
 * with {@code Corrections}; what is suggested is never public.
 */
@NullMarked
package org.coproduction.cases.corrections;

import org.jspecify.annotations.NullMarked;
