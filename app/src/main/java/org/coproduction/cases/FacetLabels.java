package org.coproduction.cases;

import java.util.Optional;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the values of facets are called, and which of them lie within others. */
@Component
public class FacetLabels {
    private final Vocabulary vocabulary;
    private final Agenda agenda;

    FacetLabels(Vocabulary vocabulary, Agenda agenda) {
        this.vocabulary = vocabulary;
        this.agenda = agenda;
    }

    public Bilingual.Text of(CaseFacet facet, String value, Here here) {
        return switch (facet) {
            case POLICY -> term(value.length() == 2 ? Coded.POLICY_DIVISION : Coded.POLICY_AREA, value, here);
            case PHASE -> term(Coded.PHASE, value, here);
            case OUTCOME -> outcome(value, here);
            case DIRECTION -> term(Coded.OUTCOME_DIRECTION, value, here);
            case STRATEGY -> term(Coded.STRATEGY, value, here);
            case REGION -> term(Coded.REGION, value, here);
            case COUNTRY -> said(here.country(value), here);
            case LEVEL -> term(Coded.LEVEL, value, here);
            case EVIDENCE -> term(Coded.EVIDENCE_BASIS, value, here);
            case ACTOR -> term(Coded.ACTOR_KIND, value, here);
            case THEME ->
                agenda.themes().stream()
                        .filter(theme -> Integer.toString(theme.number()).equals(value))
                        .findFirst()
                        .map(theme -> here.text(theme.title()))
                        .orElseGet(() -> said(value, here));
            case QUESTION ->
                question(value).map(question -> here.text(question.text())).orElseGet(() -> said(value, here));
            case NEGATIVE, ONGOING -> said(here.say("cases.facet." + facet.key() + "." + value), here);
        };
    }

    /** The label where it stands below the value it lies in: there a direction need not repeat its dimension. */
    public Bilingual.Text within(CaseFacet facet, String value, Here here) {
        if (facet != CaseFacet.OUTCOME) return of(facet, value, here);
        return term(Coded.OUTCOME_DIRECTION, value.substring(value.indexOf(':') + 1), here);
    }

    /** The value that this one lies in, or null at the top. */
    public @Nullable String parent(CaseFacet facet, String value) {
        return switch (facet) {
            case POLICY -> value.length() == 2 ? null : value.substring(0, 2);
            case OUTCOME -> value.indexOf(':') < 0 ? null : value.substring(0, value.indexOf(':'));
            case REGION ->
                vocabulary.find(Coded.REGION, value).map(Term::parent).orElse(null);
            default -> null;
        };
    }

    private Optional<Question> question(String slug) {
        return QuestionSlug.of(slug).flatMap(agenda::question);
    }

    private Bilingual.Text outcome(String value, Here here) {
        int colon = value.indexOf(':');
        if (colon < 0) return term(Coded.OUTCOME_DIMENSION, value, here);
        Bilingual.Text dimension = term(Coded.OUTCOME_DIMENSION, value.substring(0, colon), here);
        Bilingual.Text direction = term(Coded.OUTCOME_DIRECTION, value.substring(colon + 1), here);
        String both = here.say("cases.outcome", dimension.value(), direction.value());
        return new Bilingual.Text(both, dimension.language(), dimension.fallback());
    }

    private Bilingual.Text term(Coded kind, String value, Here here) {
        return vocabulary.find(kind, value).map(term -> here.text(term.label())).orElseGet(() -> said(value, here));
    }

    private static Bilingual.Text said(String text, Here here) {
        return new Bilingual.Text(text, here.language(), false);
    }
}
