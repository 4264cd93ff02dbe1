package org.coproduction.people.account;

import org.coproduction.people.Person;

/** @param needsFactor an administrator without a second factor has no rights as one yet */
public record MePage(Person me, boolean needsFactor) {}
