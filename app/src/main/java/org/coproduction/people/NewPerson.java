package org.coproduction.people;

import org.coproduction.platform.words.Language;

/** Somebody who is to get an account. */
public record NewPerson(PersonName name, EmailAddress email, Language language, Role role) {}
