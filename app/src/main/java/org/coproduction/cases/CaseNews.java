package org.coproduction.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coproduction.discussion.Happening;
import org.coproduction.discussion.Happenings;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Target;
import org.coproduction.people.PersonId;
import org.coproduction.platform.words.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells those who follow a case, its authors, its strategies or its questions what happened to it. An import tells nobody: it may
 * change thousands at once.
 */
@Component
class CaseNews {
    private final JdbcClient jdbc;
    private final Happenings happenings;

    CaseNews(JdbcClient jdbc, Happenings happenings) {
        this.jdbc = jdbc;
        this.happenings = happenings;
    }

    void published(CaseVersion version, List<Author> authors, PersonId editor) {
        List<Target> targets =
                new ArrayList<>(List.of(record("case", version.of().value())));
        Set<UUID> knowing = new HashSet<>(Set.of(editor.value()));
        for (Author author : authors) {
            PersonId person = author.person();
            if (person == null) continue;
            targets.add(new Target.Somebody(person.value()));
            knowing.add(person.value());
        }
        for (CaseText.Strategy strategy : version.text().strategies()) targets.add(record("strategy", strategy.kind()));
        for (String question : questions(version.of())) targets.add(record("question", question));
        happenings.tell(
                happening(version.number() == 1 ? "case-new" : "case-changed", version),
                targets.stream().distinct().toList(),
                knowing);
    }

    /** @param kind {@code case-retired} or {@code case-reinstated} */
    void stands(String kind, CaseVersion version, PersonId by) {
        happenings.tell(
                happening(kind, version), List.of(record("case", version.of().value())), Set.of(by.value()));
    }

    private static Happening happening(String kind, CaseVersion version) {
        return new Happening(
                kind, Bilingual.english(version.text().title()), version.of().address());
    }

    private static Target record(String kind, String key) {
        return new Target.OnRecord(new SubjectId(kind, key));
    }

    private List<String> questions(CaseSlug slug) {
        return jdbc.sql("SELECT question FROM case_questions WHERE case_id = (SELECT id FROM cases WHERE slug = :slug)")
                .param("slug", slug.value()) // served by case_questions_by_case (case_id)
                .query(String.class)
                .list();
    }
}
