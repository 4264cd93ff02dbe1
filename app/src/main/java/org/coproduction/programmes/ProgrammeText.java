package org.coproduction.programmes;

import java.util.List;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Title;

/**
 * What a programme says of itself.
 *
 * @param questions of the agenda that it works on, at least one
 */
public record ProgrammeText(Title title, PostText goal, List<QuestionSlug> questions) {
    public static final int LONGEST_GOAL = 10_000;
    public static final int MOST_QUESTIONS = 10;

    public ProgrammeText {
        questions = List.copyOf(questions);
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS)
            throw new IllegalArgumentException("a programme works on 1 to " + MOST_QUESTIONS + " questions");
    }
}
