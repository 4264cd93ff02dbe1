package org.coproduction.people;

/** Somebody has an account with this address already. */
public class Taken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Taken(EmailAddress email, Throwable cause) {
        super("There is an account with " + email + " already.", cause);
    }
}
