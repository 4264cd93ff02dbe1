package org.coproduction.people.account;

import org.coproduction.people.Person;

public record MePage(Person me) {}
