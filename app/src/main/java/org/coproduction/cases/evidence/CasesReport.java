package org.coproduction.cases.evidence;

import java.util.HashMap;
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
import org.coproduction.cases.Coded;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.search.Crossing;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.stereotype.Component;

/** What the cases on a question or theme report: strategies by outcomes, and how many findings that makes. */
@Component
class CasesReport implements Knowledge {
    private final SearchIndex index;
    private final Evidence evidence;
    private final Vocabulary vocabulary;
    private final Parts parts;

    CasesReport(SearchIndex index, Evidence evidence, Vocabulary vocabulary, Parts parts) {
        this.index = index;
        this.evidence = evidence;
        this.vocabulary = vocabulary;
        this.parts = parts;
    }

    @Override
    public List<Section> on(Question question, Here here) {
        return List.of(section(CaseFacet.QUESTION, question.slug().value(), here));
    }

    @Override
    public List<Section> on(Theme theme, Here here) {
        return List.of(section(CaseFacet.THEME, Integer.toString(theme.number()), here));
    }

    private Section section(CaseFacet facet, String value, Here here) {
        Counted counted = Counted.with(facet, value);
        Matrix whole = index.read(reading -> evidence.matrix(reading, counted));
        Matrix matrix = whole.withoutEmpty();
        return new Section(
                "findings",
                here.say("evidence.on-question"),
                100,
                false,
                List.of(findings(whole.findings())),
                parts.of(
                        "cases/onAgenda",
                        here,
                        new OnAgenda(matrix, facet == CaseFacet.THEME, vocabulary.terms(Coded.OUTCOME_DIRECTION))),
                MatrixData.of(matrix, here.absolute(counted.list()), here));
    }

    @Override
    public Tallies tallies() {
        return index.read(reading -> {
            Map<QuestionSlug, List<Tally>> onQuestions = new HashMap<>();
            findings(reading, CaseFacet.QUESTION)
                    .forEach((slug, count) -> onQuestions.put(new QuestionSlug(slug), List.of(findings(count))));
            Map<Integer, List<Tally>> onThemes = new HashMap<>();
            findings(reading, CaseFacet.THEME)
                    .forEach((number, count) -> onThemes.put(Integer.valueOf(number), List.of(findings(count))));
            return new Tallies(onQuestions, onThemes);
        });
    }

    private static Map<String, Integer> findings(Reading reading, CaseFacet facet) {
        Crossing crossing = reading.crossing(CaseQuery.ALL.selection(), facet.key(), Evidence.OUTCOME);
        Map<String, Integer> findings = new HashMap<>();
        crossing.counts()
                .forEach((value, outcomes) -> outcomes.forEach((outcome, count) -> {
                    if (outcome.contains(":")) findings.merge(value, count, Integer::sum);
                }));
        return findings;
    }

    private static Tally findings(int count) {
        return new Tally("findings", "evidence.findings", count);
    }
}
