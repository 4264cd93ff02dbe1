package org.coproduction.platform.store;

/** Whether what was committed outlives a failure of power. */
public enum Durability {
    FULL,
    /** Quicker; for databases that are thrown away. */
    NONE
}
