package org.coproduction.cases.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** Kinds of strategies can be found by their names and definitions. They change only with the program. */
@Component
class StrategiesInIndex implements IndexSource {
    private final Vocabulary vocabulary;

    StrategiesInIndex(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String kind() {
        return "strategy";
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        vocabulary.terms(Coded.STRATEGY).forEach(strategy -> sink.accept(indexed(strategy)));
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        for (String key : keys)
            vocabulary.find(Coded.STRATEGY, key).ifPresent(strategy -> sink.accept(indexed(strategy)));
    }

    @Override
    public String shape() {
        return Integer.toHexString(vocabulary.terms(Coded.STRATEGY).toString().hashCode());
    }

    private Indexed indexed(Term strategy) {
        List<Bilingual> passages = new ArrayList<>();
        passages.add(Objects.requireNonNullElse(strategy.definition(), strategy.label()));
        vocabulary
                .variable("strategies")
                .flatMap(codebook -> codebook.option(strategy.key()))
                .ifPresent(option -> passages.add(option.definition()));
        return new Indexed(
                kind(),
                strategy.key(),
                "/strategies/" + strategy.key(),
                strategy.label(),
                passages,
                Map.of(),
                Map.of(),
                strategy.label().in(Language.EN).value());
    }
}
