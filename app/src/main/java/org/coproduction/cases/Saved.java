package org.coproduction.cases;

/** What a save did: a case that says just what its current version says is left as it is. */
public record Saved(int created, int changed, int unchanged) {}
