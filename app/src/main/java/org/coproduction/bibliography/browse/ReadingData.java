package org.coproduction.bibliography.browse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Theme;
import org.coproduction.bibliography.Citation;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.CitedBy.Citing;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** A reading as programs read it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReadingData(
        ReadingId id,
        String address,
        Map<String, Object> csl,
        @Nullable String seenAt,
        List<Integer> themes,
        List<QuestionSlug> questions,
        List<CitingData> citedBy,
        CitationData citation) {
    record CitationData(String style, String language, String text, String html) {
        static CitationData of(Citation citation, CitationStyle style, Here here) {
            return new CitationData(style.name(), here.language().tag(), citation.text(), citation.html());
        }
    }

    record CitingData(
            String kind,
            Bilingual label,
            String address,
            @Nullable Bilingual why) {
        static CitingData of(Citing citing, Here here) {
            return new CitingData(citing.kind(), citing.label(), here.absolute(citing.address()), citing.why());
        }
    }

    static ReadingData of(ReadingPage page, Here here) {
        Reading reading = page.reading();
        return new ReadingData(
                reading.id(),
                here.absolute(reading.address()),
                reading.item().withId(),
                reading.seenAt(),
                page.themes().stream().map(Theme::number).toList(),
                page.questions().stream().map(Question::slug).toList(),
                page.citedBy().stream()
                        .map(citing -> CitingData.of(citing, here))
                        .toList(),
                CitationData.of(page.citation(), page.style(), here));
    }
}
