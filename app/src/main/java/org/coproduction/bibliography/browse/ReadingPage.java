package org.coproduction.bibliography.browse;

import java.util.ArrayList;
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
import org.coproduction.bibliography.WorkType;
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
        return WorkType.of(item().type());
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

    /** @param address where the value leads, or null */
    public record Fact(String name, String value, @Nullable String address) {}

    /** What the item states, in the order of a title page. */
    public List<Fact> facts(Here here) {
        CslItem item = item();
        List<Fact> facts = new ArrayList<>();
        add(facts, here.say("readings.fact.authors"), authors(), null);
        add(facts, here.say("readings.fact.editors"), editors(), null);
        Integer year = item.year();
        add(facts, here.say("readings.fact.year"), year == null ? here.say("readings.fact.no-year") : "" + year, null);
        String type = knownType();
        add(
                facts,
                here.say("readings.fact.type"),
                here.say("readings.type." + type),
                here.link("/readings?type=" + type));
        add(facts, here.say("readings.fact.in"), item.text("container-title"), null);
        add(facts, here.say("readings.fact.publisher"), item.text("publisher"), null);
        add(facts, "DOI", item.doi(), doiAddress());
        add(facts, here.say("readings.fact.url"), item.url(), web(item.url()));
        add(facts, here.say("readings.fact.seen-at"), reading.seenAt(), web(reading.seenAt()));
        add(facts, here.say("readings.fact.note"), item.text("note"), null);
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value, @Nullable String address) {
        if (value != null && !value.isEmpty()) facts.add(new Fact(name, value, address));
    }

    private String authors() {
        return String.join("; ", item().authors().stream().map(CslName::inFull).toList());
    }

    private String editors() {
        return String.join(
                "; ", item().names("editor").stream().map(CslName::inFull).toList());
    }

    private @Nullable String doiAddress() {
        String doi = item().doi();
        return doi == null ? null : doi.startsWith("http") ? web(doi) : "https://doi.org/" + doi;
    }

    /** Only what leads to the web becomes a link, whatever an item calls its address. */
    private static @Nullable String web(@Nullable String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://")) ? address : null;
    }
}
