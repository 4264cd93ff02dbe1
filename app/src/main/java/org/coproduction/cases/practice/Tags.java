package org.coproduction.cases.practice;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Theme;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an account can speak of, and what of it is ticked.
 *
 * @param ticked keys of strategies and slugs of questions
 * @param suggested strategies whose words are in the text
 */
public record Tags(List<Term> strategies, List<Theme> themes, Chosen ticked, List<Term> suggested) {
    public Tags {
        strategies = List.copyOf(strategies);
        themes = List.copyOf(themes);
        suggested = List.copyOf(suggested);
    }

    public boolean suggests(Term term) {
        return suggested.contains(term);
    }

    /** Those that somebody chose; only such as there are. */
    public record Chosen(List<String> strategies, List<String> questions) {
        static final Chosen NONE = new Chosen(List.of(), List.of());

        public Chosen {
            strategies = List.copyOf(strategies);
            questions = List.copyOf(questions);
        }

        static Chosen of(Account account) {
            return new Chosen(account.strategies(), account.questions());
        }

        public boolean has(String key) {
            return strategies.contains(key) || questions.contains(key);
        }
    }

    /** Makes them of the vocabulary and the agenda. */
    @Component
    static class Known {
        private final Vocabulary vocabulary;
        private final Agenda agenda;
        private final StrategyHints hints;

        Known(Vocabulary vocabulary, Agenda agenda, StrategyHints hints) {
            this.vocabulary = vocabulary;
            this.agenda = agenda;
            this.hints = hints;
        }

        Tags with(Chosen ticked) {
            return new Tags(vocabulary.terms(Coded.STRATEGY), agenda.themes(), ticked, List.of());
        }

        Tags with(Chosen ticked, AccountText text) {
            return new Tags(vocabulary.terms(Coded.STRATEGY), agenda.themes(), ticked, hints.in(text));
        }

        Chosen chosen(@Nullable List<String> strategies, @Nullable List<String> questions) {
            return new Chosen(
                    known(strategies, key -> vocabulary.has(Coded.STRATEGY, key)),
                    known(
                            questions,
                            slug -> QuestionSlug.of(slug)
                                    .flatMap(agenda::question)
                                    .isPresent()));
        }

        private static List<String> known(@Nullable List<String> ticked, Predicate<String> exists) {
            return Stream.ofNullable(ticked)
                    .flatMap(List::stream)
                    .filter(exists)
                    .distinct()
                    .toList();
        }
    }
}
