package org.coproduction.cases.writing;

import org.coproduction.cases.CaseSlug;

/** @param version to go back to, or 0 for a change to the current one */
public record ImprovementPage(CaseSlug slug, String title, int version) {}
