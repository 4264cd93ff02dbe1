package org.coproduction.people;

/** The site would be left without anybody who can administer it. */
public class LastAdministrator extends RuntimeException {
    private static final long serialVersionUID = 1;

    LastAdministrator() {
        super("This is the only administrator. Make somebody else one first.");
    }
}
