package org.coproduction.cases.downloads;

import static java.util.Arrays.asList;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;
import org.coproduction.cases.CaseText;
import org.coproduction.platform.table.Rows;
import org.jspecify.annotations.Nullable;

/** A case as related tables: one row in {@code cases}, and in each further table one row for each entry of a list. */
final class Tables {
    static final List<Table> ALL = List.of(
            new Table(
                    "cases",
                    List.of(
                            "slug",
                            "title",
                            "summary",
                            "startYear",
                            "endYear",
                            "ongoing",
                            "policyArea",
                            "level",
                            "participants",
                            "participantCount",
                            "participantCountNote",
                            "citizenContribution",
                            "professionalContribution",
                            "legalBasis",
                            "funding",
                            "evidenceBasis",
                            "version",
                            "savedAt",
                            "address"),
                    Tables::caseRow),
            list("countries", CaseText::countries, country -> asList(country), "country"),
            list(
                    "places",
                    CaseText::places,
                    place -> asList(place.name(), place.lat(), place.lon()),
                    "name",
                    "lat",
                    "lon"),
            list("phases", CaseText::phases, phase -> asList(phase), "phase"),
            list("themes", CaseText::themes, theme -> asList(theme), "theme"),
            list("actors", CaseText::actors, actor -> asList(actor.name(), actor.kind()), "name", "kind"),
            list(
                    "strategies",
                    CaseText::strategies,
                    strategy -> asList(strategy.kind(), strategy.description(), strategy.source()),
                    "kind",
                    "description",
                    "source"),
            list(
                    "outcomes",
                    CaseText::outcomes,
                    outcome ->
                            asList(outcome.dimension(), outcome.direction(), outcome.description(), outcome.source()),
                    "dimension",
                    "direction",
                    "description",
                    "source"),
            list("challenges", CaseText::challenges, challenge -> asList(challenge), "challenge"),
            list(
                    "sources",
                    CaseText::sources,
                    Tables::source,
                    "key",
                    "type",
                    "authors",
                    "year",
                    "title",
                    "container",
                    "publisher",
                    "doi",
                    "url",
                    "seenAt"),
            list(
                    "attachments",
                    CaseText::attachments,
                    file -> asList(file.file(), file.description(), file.licence(), file.credit()),
                    "file",
                    "description",
                    "licence",
                    "credit"));

    private Tables() {}

    private static void caseRow(SavedCase saved, Provenance provenance, Rows rows) throws IOException {
        CaseText text = saved.text();
        CaseText.Count count = text.participantCount();
        rows.add(asList(
                text.slug(),
                text.title(),
                text.summary(),
                text.startYear(),
                text.endYear(),
                text.ongoing(),
                text.policyArea(),
                text.level(),
                text.participants(),
                count == null ? null : count.value(),
                count == null ? null : count.note(),
                text.citizenContribution(),
                text.professionalContribution(),
                text.legalBasis(),
                text.funding(),
                text.evidenceBasis(),
                saved.version(),
                saved.savedAt().toString(),
                provenance.address(text.slug())));
    }

    private static List<@Nullable Object> source(CaseText.Source source) {
        CslItem work = new CslItem(source.key(), source.csl());
        return asList(
                source.key(),
                work.text("type"),
                authors(work),
                work.year(),
                work.text("title"),
                work.text("container-title"),
                work.text("publisher"),
                work.text("DOI"),
                work.text("URL"),
                source.seenAt());
    }

    private static @Nullable String authors(CslItem work) {
        List<String> names = work.authors().stream().map(CslName::familyFirst).toList();
        return names.isEmpty() ? null : String.join("; ", names);
    }

    /** Each row begins with the case it belongs to and its place in the list, counted from 1. */
    private static <T> Table list(
            String name,
            Function<CaseText, List<T>> entries,
            Function<T, List<@Nullable Object>> values,
            String... columns) {
        List<String> all = new java.util.ArrayList<>(List.of("case", "position"));
        all.addAll(List.of(columns));
        return new Table(name, all, (saved, provenance, rows) -> {
            int position = 0;
            for (T entry : entries.apply(saved.text())) {
                List<@Nullable Object> row = new java.util.ArrayList<>();
                row.add(saved.text().slug());
                row.add(++position);
                row.addAll(values.apply(entry));
                rows.add(row);
            }
        });
    }
}
