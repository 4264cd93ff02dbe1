package org.coproduction.cases;

/** Who saves, and what they say about it; both stand in the history of the case for good. */
public record Saving(String author, String message) {}
