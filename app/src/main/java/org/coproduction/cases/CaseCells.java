package org.coproduction.cases;

import static java.util.Arrays.asList;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.bibliography.CslItem;
import org.jspecify.annotations.Nullable;

/** A case as the cells of one row of a table: what a download writes, and what a spreadsheet that comes back is read by. */
public final class CaseCells {
    /** Stands between the entries of a list. */
    public static final String BETWEEN = " | ";

    /** In the order of {@link #of}. */
    public static final List<String> COLUMNS = List.of(
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
            "sources");

    private CaseCells() {}

    public static List<@Nullable Object> of(CaseText text) {
        CaseText.Count count = text.participantCount();
        return asList(
                text.slug(),
                text.title(),
                text.summary(),
                list(text.countries(), country -> country),
                list(text.places(), CaseCells::place),
                text.startYear(),
                text.endYear(),
                text.ongoing(),
                text.policyArea(),
                list(text.phases(), phase -> phase),
                text.level(),
                text.participants(),
                count == null ? null : count.value(),
                count == null ? null : count.note(),
                list(text.actors(), CaseCells::actor),
                text.citizenContribution(),
                text.professionalContribution(),
                list(text.strategies(), CaseText.Strategy::kind),
                list(text.strategies(), CaseCells::strategy),
                list(text.outcomes(), outcome -> outcome.dimension() + ":" + outcome.direction()),
                list(text.outcomes(), CaseCells::outcome),
                list(text.challenges(), challenge -> challenge),
                text.legalBasis(),
                text.funding(),
                text.evidenceBasis(),
                list(text.themes(), String::valueOf),
                list(text.sources(), CaseCells::source));
    }

    public static String place(CaseText.Place place) {
        return place.name() + " (" + place.lat() + ", " + place.lon() + ")";
    }

    public static String actor(CaseText.Actor actor) {
        return actor.name() + " (" + actor.kind() + ")";
    }

    public static String strategy(CaseText.Strategy strategy) {
        return strategy.kind() + ": " + strategy.description() + cited(strategy.source());
    }

    public static String outcome(CaseText.Outcome outcome) {
        return outcome.dimension() + " " + outcome.direction() + ": " + outcome.description() + cited(outcome.source());
    }

    public static String source(CaseText.Source source) {
        CslItem work = new CslItem(source.key(), source.csl());
        return work.id() + ": " + work.title() + (work.url() == null ? "" : " <" + work.url() + ">");
    }

    private static String cited(@Nullable String source) {
        return source == null ? "" : " [" + source + "]";
    }

    private static <T> @Nullable String list(Collection<T> entries, Function<T, String> text) {
        return entries.isEmpty() ? null : entries.stream().map(text).collect(Collectors.joining(BETWEEN));
    }
}
