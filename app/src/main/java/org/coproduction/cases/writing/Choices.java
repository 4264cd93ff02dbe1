package org.coproduction.cases.writing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.coproduction.agenda.Agenda;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.Coded;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values that one can choose from, with what they mean: those of the facets. */
record Choices(Vocabulary vocabulary, Agenda agenda, Here here) {
    private static final int LONGEST = 90;
    private static final List<String> TYPES = List.of(
            "article-journal",
            "book",
            "chapter",
            "report",
            "webpage",
            "thesis",
            "paper-conference",
            "article-newspaper",
            "legislation",
            "dataset",
            "document");

    List<Entry.Option> of(Coded kind) {
        return vocabulary.terms(kind).stream()
                .map(term -> new Entry.Option(term.key(), label(term), about(term), null))
                .toList();
    }

    List<Entry.Option> policyAreas() {
        List<Entry.Option> areas = new ArrayList<>();
        for (Term division : vocabulary.terms(Coded.POLICY_DIVISION))
            for (Term area : vocabulary.under(Coded.POLICY_AREA, division.key()))
                areas.add(new Entry.Option(area.key(), label(area), about(area), label(division)));
        return areas;
    }

    List<Entry.Option> countries() {
        return List.of(Locale.getISOCountries()).stream()
                .map(code -> new Entry.Option(code, here.country(code), null, null))
                .sorted(Comparator.comparing(
                        Entry.Option::label,
                        Collator.getInstance(here.language().locale())))
                .toList();
    }

    List<Entry.Option> themes() {
        return agenda.themes().stream()
                .map(theme -> new Entry.Option(
                        Integer.toString(theme.number()),
                        here.text(theme.title()).value(),
                        null,
                        null))
                .toList();
    }

    List<Entry.Option> sourceTypes() {
        return TYPES.stream()
                .map(type -> new Entry.Option(type, here.say("writing.type." + type), null, null))
                .toList();
    }

    List<Entry.Option> licences() {
        return CaseText.Attachment.LICENCES.stream()
                .map(key -> new Entry.Option(key, here.say("attachment.licence." + key), null, null))
                .toList();
    }

    /** Of the draft itself: author, year and the beginning of the title. */
    List<Entry.Option> sources(DraftText text) {
        return text.entries("sources").stream()
                .map(source -> new Entry.Option(source.path("key").asString(""), name(source), null, null))
                .toList();
    }

    static String name(JsonNode source) {
        CslItem item = SourceForm.item(source.path("csl"));
        String author =
                item.authors().stream().map(CslName::familyFirst).findFirst().orElse("");
        String year = item.year() == null ? "" : " (" + item.year() + ")";
        String whole = author + year + (author.isEmpty() && year.isEmpty() ? "" : ": ") + item.title();
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, LONGEST - 1).strip() + "…";
    }

    private String label(Term term) {
        return here.text(term.label()).value();
    }

    private @Nullable String about(Term term) {
        return term.definition() == null ? null : here.text(term.definition()).value();
    }
}
