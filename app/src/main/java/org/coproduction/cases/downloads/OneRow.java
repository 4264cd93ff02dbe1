package org.coproduction.cases.downloads;

import static java.util.Arrays.asList;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.bibliography.CslItem;
import org.coproduction.cases.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * A case in one row. The entries of a list share a cell, with a bar between them. The last three columns say where the row
 * comes from: comment lines at the head or foot of a file break the programs that read it, a column does not.
 */
final class OneRow {
    static final List<@Nullable Object> HEADER = List.of(
            "slug",
            "title",
            "summary",
            "countries",
            "places",
            "startYear",
            "endYear",
            "ongoing",
            "policyArea",
            "phases",
            "level",
            "participants",
            "participantCount",
            "participantCountNote",
            "actors",
            "citizenContribution",
            "professionalContribution",
            "strategies",
            "strategyTexts",
            "outcomes",
            "outcomeTexts",
            "challenges",
            "legalBasis",
            "funding",
            "evidenceBasis",
            "themes",
            "sources",
            "version",
            "savedAt",
            "address",
            "licence",
            "retrieved",
            "query");

    private OneRow() {}

    static List<@Nullable Object> of(SavedCase saved, Provenance provenance) {
        CaseText text = saved.text();
        CaseText.Count count = text.participantCount();
        return asList(
                text.slug(),
                text.title(),
                text.summary(),
                list(text.countries(), country -> country),
                list(text.places(), place -> place.name() + " (" + place.lat() + ", " + place.lon() + ")"),
                text.startYear(),
                text.endYear(),
                text.ongoing(),
                text.policyArea(),
                list(text.phases(), phase -> phase),
                text.level(),
                text.participants(),
                count == null ? null : count.value(),
                count == null ? null : count.note(),
                list(text.actors(), actor -> actor.name() + " (" + actor.kind() + ")"),
                text.citizenContribution(),
                text.professionalContribution(),
                list(text.strategies(), CaseText.Strategy::kind),
                list(text.strategies(), s -> s.kind() + ": " + s.description() + cited(s.source())),
                list(text.outcomes(), outcome -> outcome.dimension() + ":" + outcome.direction()),
                list(
                        text.outcomes(),
                        o -> o.dimension() + " " + o.direction() + ": " + o.description() + cited(o.source())),
                list(text.challenges(), challenge -> challenge),
                text.legalBasis(),
                text.funding(),
                text.evidenceBasis(),
                list(text.themes(), String::valueOf),
                list(text.sources(), OneRow::source),
                saved.version(),
                saved.savedAt().toString(),
                provenance.address(text.slug()),
                Provenance.LICENCE,
                provenance.retrieved().toString(),
                provenance.query());
    }

    private static String source(CaseText.Source source) {
        CslItem work = new CslItem(source.key(), source.csl());
        return work.id() + ": " + work.title() + (work.url() == null ? "" : " <" + work.url() + ">");
    }

    private static String cited(@Nullable String source) {
        return source == null ? "" : " [" + source + "]";
    }

    private static <T> @Nullable String list(Collection<T> entries, Function<T, String> text) {
        return entries.isEmpty() ? null : entries.stream().map(text).collect(Collectors.joining(" | "));
    }
}
