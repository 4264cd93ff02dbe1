package org.coproduction.platform.store;

/** Content that a feature brings along and that is loaded once into an empty database. Parts run in bean order. */
public interface StarterPart {
    /** Stable; remembered in the database once the part is loaded. */
    String name();

    /** Runs in a transaction of its own. */
    void load();

    /**
     * Takes away what {@link #load} brought, if nobody has changed it since. A part on which the site itself stands stays.
     */
    default void remove() {}
}
