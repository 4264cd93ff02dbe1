package org.coproduction.cases.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Subjects;
import org.springframework.stereotype.Component;

/** Strategies, on which people may debate. */
@Component
class StrategySubjects implements Subjects {
    private static final String KIND = "strategy";

    private final Vocabulary vocabulary;

    StrategySubjects(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String place() {
        return "/strategies/";
    }

    @Override
    public List<Subject> with(Collection<String> keys) {
        return keys.stream()
                .map(key -> vocabulary.find(Coded.STRATEGY, key))
                .flatMap(Optional::stream)
                .map(StrategySubjects::subject)
                .toList();
    }

    static Subject subject(Term strategy) {
        return new Subject(
                new SubjectId(KIND, strategy.key()),
                strategy.label(),
                "/strategies/" + strategy.key(),
                Categories.USUAL);
    }
}
