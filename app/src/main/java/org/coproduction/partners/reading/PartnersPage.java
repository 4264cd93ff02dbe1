package org.coproduction.partners.reading;

import java.util.List;
import org.coproduction.partners.Partner;
import org.coproduction.partners.PartnerKind;

/** @param unlisted what only editors see so far; nothing for others */
public record PartnersPage(List<Group> groups, List<Partner> unlisted) {
    public PartnersPage {
        groups = List.copyOf(groups);
        unlisted = List.copyOf(unlisted);
    }

    /** Those of one kind, by name. */
    public record Group(PartnerKind kind, List<Partner> partners) {
        public Group {
            partners = List.copyOf(partners);
        }
    }
}
