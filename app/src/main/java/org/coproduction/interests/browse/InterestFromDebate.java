package org.coproduction.interests.browse;

import java.util.Optional;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.discussion.Becoming;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.SubjectId;
import org.coproduction.platform.web.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A debate on a question, or in the part of a theme, becomes an interest on it. */
@Component
@Order(10)
class InterestFromDebate implements Becoming {
    private static final String THEME = "theme-";

    @Override
    public Optional<Way> of(Debate debate, Viewer viewer) {
        return ground(debate)
                .map(on -> new Way("grown.interest", "/interests/new?on=" + on + "&debate=" + debate.id(), false));
    }

    private static Optional<String> ground(Debate debate) {
        SubjectId subject = debate.subject();
        if (subject != null && subject.kind().equals("question"))
            return QuestionSlug.of(subject.key()).map(slug -> "question:" + slug);
        return debate.category().startsWith(THEME)
                ? Optional.of("theme:" + debate.category().substring(THEME.length()))
                : Optional.empty();
    }
}
