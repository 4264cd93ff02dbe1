package org.coproduction.circles;

import org.coproduction.people.PersonId;

/** A circle has one file more; heard in the transaction in which it came. */
public record CircleFileAdded(Circle circle, PersonId by) {}
