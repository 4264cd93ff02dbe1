package org.coproduction.site;

/** @param building whether the index is not whole yet */
public record SearchPage(SearchResults results, boolean building) {}
