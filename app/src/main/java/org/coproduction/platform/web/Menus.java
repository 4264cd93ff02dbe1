package org.coproduction.platform.web;

/** What editors put into the menu; the feature that keeps such pages is a bean of this. */
public interface Menus {
    /** Out of memory: it is asked with every request, also of a page that tells of a fault of the database. */
    Menu now();
}
