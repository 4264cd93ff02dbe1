package org.coproduction.cases.writing;

/** A reading of the bibliography that has the words somebody typed. */
public record ReadingHit(String id, String name) {}
