package org.coproduction.cases.writing;

import org.coproduction.cases.CaseSlug;

public record ImprovementPage(CaseSlug slug, String title) {}
