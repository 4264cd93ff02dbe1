package org.coproduction.bibliography.browse;

import java.util.List;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.Theme;
import org.coproduction.bibliography.Citation;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.CitedBy.Citing;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReferenceFormat;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** The record of one reading, cited in a style of the reader's choice. */
public record ReadingPage(
        Reading reading,
        CitationStyle style,
        Citation citation,
        List<Theme> themes,
        List<Question> questions,
        List<Citing> citedBy) {
    public CslItem item() {
        return reading.item();
    }

    public String title() {
        return item().title().isEmpty() ? item().id() : item().title();
    }

    public String knownType() {
        return ReadingType.of(item().type());
    }

    public List<CitationStyle> styles() {
        return CitationStyle.COMMON;
    }

    public List<ReferenceFormat> formats() {
        return List.of(ReferenceFormat.values());
    }

    public List<MetaTag> tags() {
        return MetaTag.of(item());
    }

    public String jsonLd(Here here) {
        return JsonLd.of(reading, here);
    }

    public String openUrl() {
        return OpenUrl.of(item());
    }

    public String authors() {
        return String.join("; ", item().authors().stream().map(CslName::inFull).toList());
    }

    public String editors() {
        return String.join(
                "; ", item().names("editor").stream().map(CslName::inFull).toList());
    }

    public @Nullable String doiAddress() {
        String doi = item().doi();
        return doi == null ? null : doi.startsWith("http") ? web(doi) : "https://doi.org/" + doi;
    }

    /** Only what leads to the web becomes a link, whatever an item calls its address. */
    public static @Nullable String web(@Nullable String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://")) ? address : null;
    }
}
