package org.coproduction.people;

/** What becomes of the name of somebody who leaves, at what they contributed. */
public enum Attribution {
    KEPT,
    REMOVED
}
