package org.coproduction.cases.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.translations.OpenOriginal;
import org.coproduction.translations.Original;
import org.coproduction.translations.OriginalId;
import org.coproduction.translations.Passage;
import org.coproduction.translations.Passage.Shape;
import org.coproduction.translations.Translatable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The current versions of cases, for translation. Cases are written in English; their coded values have names in the reader's language anyway. */
@Component
class TranslatedCases implements Translatable {
    static final String KIND = "case";

    private final Cases cases;
    private final Vocabulary vocabulary;
    private final Changes changes;
    private final JdbcClient jdbc;

    TranslatedCases(Cases cases, Vocabulary vocabulary, Changes changes, JdbcClient jdbc) {
        this.cases = cases;
        this.vocabulary = vocabulary;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Original> find(String key, Here here) {
        return CaseSlug.of(key)
                .flatMap(cases::find)
                .map(version -> new Original(
                        new OriginalId(KIND, key),
                        version.of().address(),
                        version.text().title(),
                        List.of(Language.EN.tag()),
                        passages(version.text(), here),
                        Original.Readers.EVERYBODY,
                        here.viewer().may(Allowed.Who.EDITOR),
                        null));
    }

    private static final String OPEN =
            "SELECT slug, title FROM cases WHERE slug = ANY(:slugs) AND retired_on IS NULL"; // served by cases (slug)

    @Override
    public Map<String, OpenOriginal> open(Collection<String> keys) {
        Map<String, OpenOriginal> open = new HashMap<>();
        jdbc.sql(OPEN).param("slugs", keys.toArray(String[]::new)).query(row -> {
            open.put(
                    row.getString("slug"),
                    new OpenOriginal(Bilingual.english(row.getString("title")), List.of(Language.EN.tag()), null));
        });
        return open;
    }

    private List<Passage> passages(CaseText text, Here here) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage("title", here.say("case.field.title"), text.title(), Shape.LINE));
        add(passages, "summary", here.say("case.field.summary"), text.summary());
        add(passages, "participants", here.say("case.field.participants"), text.participants());
        add(passages, "citizens", here.say("case.field.citizenContribution"), text.citizenContribution());
        add(
                passages,
                "professionals",
                here.say("case.field.professionalContribution"),
                text.professionalContribution());
        for (int i = 0; i < text.strategies().size(); i++) {
            CaseText.Strategy strategy = text.strategies().get(i);
            add(passages, "strategy-" + (i + 1), named(Coded.STRATEGY, strategy.kind(), here), strategy.description());
        }
        for (int i = 0; i < text.outcomes().size(); i++) {
            CaseText.Outcome outcome = text.outcomes().get(i);
            String label = named(Coded.OUTCOME_DIMENSION, outcome.dimension(), here);
            add(passages, "outcome-" + (i + 1), label, outcome.description());
        }
        for (int i = 0; i < text.challenges().size(); i++)
            add(
                    passages,
                    "challenge-" + (i + 1),
                    here.say("case.challenges"),
                    text.challenges().get(i));
        add(passages, "law", here.say("case.field.legalBasis"), text.legalBasis());
        add(passages, "funding", here.say("case.field.funding"), text.funding());
        return passages;
    }

    private String named(Coded kind, String key, Here here) {
        return here.text(vocabulary.term(kind, key).label()).value();
    }

    private static void add(List<Passage> passages, String name, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) passages.add(new Passage(name, label, text, Shape.LINES));
    }

    @Override
    public void translated(String key) {
        changes.of(KIND, List.of(key));
    }
}
