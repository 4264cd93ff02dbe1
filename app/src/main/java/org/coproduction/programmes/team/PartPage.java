package org.coproduction.programmes.team;

import java.util.List;
import java.util.Locale;
import org.coproduction.platform.web.Mistake;
import org.coproduction.programmes.PartForm;
import org.coproduction.programmes.Partner;
import org.coproduction.programmes.Programme;
import org.jspecify.annotations.Nullable;

public record PartPage(Programme programme, Standing standing, PartForm form, String words, List<Mistake> mistakes) {
    public PartPage {
        mistakes = List.copyOf(mistakes);
    }

    public enum Kind {
        PARTNER,
        INVITED,
        OUTSIDE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param partner null for who is none */
    public record Standing(Kind kind, @Nullable Partner partner) {
        public boolean leads() {
            return partner != null && partner.leads();
        }
    }

    public int longestWords() {
        return PartController.LONGEST_WORDS;
    }
}
