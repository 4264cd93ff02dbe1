package org.coproduction.partners.reading;

import java.util.List;
import org.coproduction.partners.Partner;
import org.coproduction.partners.PartnerText;
import org.coproduction.platform.web.Here;
import org.coproduction.texts.BothLanguages;

/** Partners as programs read them; texts are Markdown, and empty where they are not said in a language. */
record PartnerData(
        String address, String kind, BothLanguages name, BothLanguages shares, BothLanguages reach, String site) {
    record All(int total, List<PartnerData> partners) {
        static All of(List<Partner> partners, Here here) {
            return new All(
                    partners.size(),
                    partners.stream()
                            .map(partner -> PartnerData.of(partner, here))
                            .toList());
        }
    }

    private static PartnerData of(Partner partner, Here here) {
        PartnerText text = partner.text();
        return new PartnerData(
                here.absolute(partner.address()),
                text.kind().key(),
                text.name(),
                text.shares(),
                text.reach(),
                text.site());
    }
}
