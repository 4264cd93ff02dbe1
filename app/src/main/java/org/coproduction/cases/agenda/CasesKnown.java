package org.coproduction.cases.agenda;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Knowledge;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.coproduction.platform.words.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases speak to a question or theme, and why. */
@Component
@Order(10)
class CasesKnown implements Knowledge {
    private static final int SHOWN = 12;

    private final CaseSearch search;
    private final JdbcClient jdbc;
    private final Parts parts;

    CasesKnown(CaseSearch search, JdbcClient jdbc, Parts parts) {
        this.search = search;
        this.jdbc = jdbc;
        this.parts = parts;
    }

    @Override
    public List<Section> on(Question question, Here here) {
        CaseQuery query = query(CaseFacet.QUESTION, question.slug().value());
        Map<String, Bilingual> reasons = reasons(question.slug());
        List<SpeakingCase> cases = search.rows(reasons.keySet()).stream()
                .map(row -> new SpeakingCase(row, reasons.get(row.slug())))
                .toList();
        return List.of(section(
                new SpeakingCases(
                        cases, search.count(query), "cases.on-question.none", "/cases?question=" + question.slug()),
                here));
    }

    @Override
    public List<Section> on(Theme theme, Here here) {
        CaseQuery query = query(CaseFacet.THEME, Integer.toString(theme.number()));
        Hits hits = search.read(reading -> CaseSearch.hits(reading, query, 0, SHOWN));
        List<SpeakingCase> cases = search.rows(hits).stream()
                .map(row -> new SpeakingCase(row, null))
                .toList();
        return List.of(section(
                new SpeakingCases(cases, search.count(query), "cases.on-theme.none", "/cases?theme=" + theme.number()),
                here));
    }

    @Override
    public Tallies tallies() {
        return search.read(reading -> {
            Selection all = Selection.of(CaseSearch.KIND);
            Map<QuestionSlug, List<Tally>> onQuestions = new HashMap<>();
            reading.counts(all, CaseFacet.QUESTION.key())
                    .forEach((slug, count) -> onQuestions.put(new QuestionSlug(slug), List.of(tally(count))));
            Map<Integer, List<Tally>> onThemes = new HashMap<>();
            reading.counts(all, CaseFacet.THEME.key())
                    .forEach((number, count) -> onThemes.put(Integer.valueOf(number), List.of(tally(count))));
            return new Tallies(onQuestions, onThemes);
        });
    }

    private static final String WITH_MOST_FINDINGS = """
        SELECT c.slug, q.why_en, q.why_fr
          FROM case_questions q JOIN cases c ON c.id = q.case_id AND c.retired_on IS NULL
         WHERE q.question = :question
         ORDER BY cardinality(c.outcomes) DESC, c.slug
         LIMIT :limit
        """; // served by case_questions (question, case_id)

    private Map<String, Bilingual> reasons(QuestionSlug question) {
        Map<String, Bilingual> reasons = new LinkedHashMap<>();
        jdbc.sql(WITH_MOST_FINDINGS)
                .param("question", question.value())
                .param("limit", SHOWN)
                .query(row -> {
                    reasons.put(row.getString("slug"), new Bilingual(row.getString("why_en"), row.getString("why_fr")));
                });
        return reasons;
    }

    private static CaseQuery query(CaseFacet facet, String value) {
        return new CaseQuery("", Map.of(facet, List.of(value)), null, null, null);
    }

    private Section section(SpeakingCases page, Here here) {
        return new Section(
                "cases",
                here.say("cases.known.heading"),
                200,
                false,
                List.of(tally(page.total())),
                parts.of("cases/speaking", here, page),
                page.cases().stream()
                        .map(speaking -> SpeakingData.of(speaking, here))
                        .toList());
    }

    private static Tally tally(int count) {
        return new Tally("cases", "cases.tally", count);
    }
}
