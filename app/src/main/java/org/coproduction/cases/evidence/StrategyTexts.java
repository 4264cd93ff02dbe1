package org.coproduction.cases.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.words.Language;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.EditableTexts;
import org.coproduction.texts.Prose;
import org.coproduction.texts.TextId;
import org.coproduction.texts.TextVersions;
import org.springframework.stereotype.Component;

/** What the group says of a strategy beside its definition, which belongs to the codebook and does not change. */
@Component
class StrategyTexts implements EditableTexts {
    private static final String KIND = "strategy";
    private static final String TEXT = "text";

    private final Vocabulary vocabulary;
    private final TextVersions versions;

    StrategyTexts(Vocabulary vocabulary, TextVersions versions) {
        this.vocabulary = vocabulary;
        this.versions = versions;
    }

    static TextId id(Term strategy) {
        return new TextId(KIND, strategy.key());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Editable> find(String key) {
        return vocabulary
                .find(Coded.STRATEGY, key)
                .map(strategy -> new Editable(
                        id(strategy),
                        "/strategies/" + key,
                        strategy.label(),
                        List.of(EditableField.markdown(TEXT, BothLanguages.EMPTY))));
    }

    Optional<Prose> of(Term strategy, Language reader) {
        return versions.newest(id(strategy))
                .flatMap(version -> Prose.of(BothLanguages.in(version.texts(), TEXT), reader));
    }
}
