package org.coproduction.partners;

import org.coproduction.texts.BothLanguages;

/**
 * What is said of a partner.
 *
 * @param shares what it has for others, in Markdown
 * @param reach how one gets at it, and whom one asks, in Markdown
 * @param site address of its own site; empty where it has none
 */
public record PartnerText(
        PartnerKind kind, BothLanguages name, BothLanguages shares, BothLanguages reach, String site) {}
