package org.coproduction.discussion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.Names;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Viewer;
import org.coproduction.translations.TranslatedInto;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What debates settled, with the names of those who took part, in a fixed number of queries. */
@Component
public class Outcomes {
    private static final int SHOWN = 5;

    private final JdbcClient jdbc;
    private final Summaries summaries;
    private final KnownSubjects subjects;
    private final References references;
    private final Names names;
    private final Spaces spaces;
    private final TranslatedInto translations;

    Outcomes(
            JdbcClient jdbc,
            Summaries summaries,
            KnownSubjects subjects,
            References references,
            Names names,
            Spaces spaces,
            TranslatedInto translations) {
        this.translations = translations;
        this.spaces = spaces;
        this.jdbc = jdbc;
        this.summaries = summaries;
        this.subjects = subjects;
        this.references = references;
        this.names = names;
    }

    /** Empty while it goes on. */
    public Optional<Outcome> of(Debate debate) {
        return of(List.of(debate)).stream().findFirst();
    }

    private static final String ON = """
        SELECT %s FROM debates
         WHERE space = ANY(:spaces) AND closed_at IS NOT NULL AND subject_kind = :kind AND subject_key = :key
         ORDER BY closed_at DESC LIMIT :most
        """.formatted(Debate.COLUMNS); // served by debates_closed_on_subject

    /** Of the debates on a record that this reader may read, those closed last first. */
    public List<Outcome> on(SubjectId subject, Viewer viewer) {
        return of(jdbc.sql(ON)
                .param("spaces", Debates.keys(spaces.readBy(viewer)))
                .param("kind", subject.kind())
                .param("key", subject.key())
                .param("most", SHOWN)
                .query(Debate::in)
                .list());
    }

    private static final String IN = """
        SELECT %s FROM debates
         WHERE space = ANY(:spaces) AND closed_at IS NOT NULL AND category = :category
         ORDER BY closed_at DESC LIMIT :most
        """.formatted(Debate.COLUMNS); // served by debates_closed_in_category

    /** Of the debates in a part of the discussion that this reader may read, those closed last first. */
    public List<Outcome> in(String category, Viewer viewer) {
        return of(jdbc.sql(IN)
                .param("spaces", Debates.keys(spaces.readBy(viewer)))
                .param("category", category)
                .param("most", SHOWN)
                .query(Debate::in)
                .list());
    }

    private List<Outcome> of(Collection<Debate> debates) {
        Map<Long, Summary> standing = summaries.standing(debates);
        if (standing.isEmpty()) return List.of();
        Map<Long, List<UUID>> contributors = summaries.contributors(standing.keySet());
        Map<UUID, String> known =
                names.of(contributors.values().stream().flatMap(List::stream).toList());
        Map<Long, List<SubjectId>> named = new HashMap<>();
        standing.forEach((debate, summary) ->
                named.put(debate, references.in(summary.text().whole())));
        Map<SubjectId, Subject> records =
                subjects.with(named.values().stream().flatMap(List::stream).toList());
        Map<String, Map<String, TranslatedInto.Shown>> translated = translations.shown(
                Summary.KIND,
                standing.values().stream().map(summary -> summary.id().key()).toList());
        return debates.stream()
                .filter(debate -> standing.containsKey(debate.id()))
                .map(debate -> outcome(
                        debate,
                        Objects.requireNonNull(standing.get(debate.id())),
                        found(named.getOrDefault(debate.id(), List.of()), records),
                        found(contributors.getOrDefault(debate.id(), List.of()), known),
                        translated))
                .toList();
    }

    private static <K, V> List<V> found(List<K> keys, Map<K, V> known) {
        return keys.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static Outcome outcome(
            Debate debate,
            Summary summary,
            List<Subject> named,
            List<String> contributors,
            Map<String, Map<String, TranslatedInto.Shown>> translated) {
        SummaryText text = summary.text();
        Map<String, Outcome.Translated> languages = new HashMap<>();
        translated
                .getOrDefault(summary.id().key(), Map.of())
                .forEach((language, shown) -> languages.put(
                        language,
                        new Outcome.Translated(
                                html(shown.texts().getOrDefault(SummaryText.AGREED, "")),
                                html(shown.texts().getOrDefault(SummaryText.OPEN, "")),
                                shown.byMachine())));
        return new Outcome(debate, summary, html(text.agreed()), html(text.open()), named, contributors, languages);
    }

    private static SafeHtml html(String text) {
        return text.isEmpty() ? SafeHtml.EMPTY : Markdown.html(text);
    }
}
