package org.coproduction.partners;

import java.time.Instant;
import java.util.Optional;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.texts.Prose;
import org.coproduction.texts.TextId;
import org.jspecify.annotations.Nullable;

/**
 * A partner of the group.
 *
 * @param listedAt since when everybody sees it; null as long as only editors do
 */
public record Partner(int number, @Nullable Instant listedAt, PartnerText text) {
    public boolean listed() {
        return listedAt != null;
    }

    /** Where it stands in the list. */
    public String address() {
        return "/partners#" + anchor();
    }

    public String anchor() {
        return "partner-" + number;
    }

    public TextId textId() {
        return new TextId(Partners.KIND, Integer.toString(number));
    }

    /** Empty as long as it has no name. */
    public Optional<Bilingual> heading() {
        return text.name().bilingual();
    }

    public Optional<Prose> shares(Language reader) {
        return Prose.of(text.shares(), reader);
    }

    public Optional<Prose> reach(Language reader) {
        return Prose.of(text.reach(), reader);
    }
}
