package org.coproduction.people;

/** Something about people that is kept for a time only. Whoever keeps it is a bean of this, and is asked each night. */
public interface Retention {
    /** For the log of the server: {@code sign-ins}. */
    String kept();

    /** Takes away what is past its time, and returns how much that was. How long it is stands in {@code docs/privacy.md}. */
    int forgetOld();
}
