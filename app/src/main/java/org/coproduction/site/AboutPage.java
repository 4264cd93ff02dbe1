package org.coproduction.site;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Prose;
import org.coproduction.texts.TextId;
import org.jspecify.annotations.Nullable;

/** Who the group is, what it wants and where it met. */
public record AboutPage(Bilingual.Text lead, @Nullable Prose text, List<Meeting> meetings) {
    private static final List<Meeting> MEETINGS = List.of(
            new Meeting(2013, "the-hague"),
            new Meeting(2014, "bergamo"),
            new Meeting(2015, "nijmegen"),
            new Meeting(2016, "tampere"),
            new Meeting(2017, "washington"));

    static AboutPage of(Map<String, BothLanguages> texts, Here here) {
        return new AboutPage(
                here.text(BothLanguages.in(texts, AboutTexts.LEAD).bilingual().orElseThrow()),
                Prose.of(BothLanguages.in(texts, AboutTexts.TEXT), here.language())
                        .orElse(null),
                MEETINGS);
    }

    /** @param place key of its words: when it was and where */
    public record Meeting(int year, String place) {}

    public TextId textId() {
        return AboutTexts.ID;
    }
}
