package org.coproduction.bibliography.browse;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.bibliography.Citation;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.Citations;
import org.coproduction.bibliography.Reading;
import org.coproduction.platform.words.Language;

/** A reading as a line of a list. */
public record Reference(Reading reading, Citation citation) {
    static List<Reference> of(List<Reading> readings, Citations citations, CitationStyle style, Language language) {
        List<Citation> formatted =
                citations.of(readings.stream().map(Reading::item).toList(), style, language);
        List<Reference> references = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) references.add(new Reference(readings.get(i), formatted.get(i)));
        return references;
    }

    public String title() {
        return reading.item().title();
    }

    /** For programs that read pages: the OpenURL by which Zotero knows a reference in a list. */
    public String openUrl() {
        return OpenUrl.of(reading.item());
    }
}
