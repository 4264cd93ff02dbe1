package org.coproduction.programmes.tend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Title;
import org.coproduction.discussion.Tongue;
import org.coproduction.interests.Interest;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammeText;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says of itself, as its form sends it.
 *
 * @param question slugs of those that were ticked
 */
public record ProgrammeForm(
        @Nullable String title,
        @Nullable String goal,
        @Nullable List<String> question) {
    static ProgrammeForm empty(String question) {
        return new ProgrammeForm(null, null, List.of(question));
    }

    static ProgrammeForm of(Programme programme) {
        return new ProgrammeForm(
                programme.title(),
                programme.goal(),
                programme.questions().stream().map(QuestionSlug::value).toList());
    }

    /** What the interest is about, and the question that it is on or became. */
    static ProgrammeForm of(Interest interest) {
        QuestionSlug became = interest.became();
        QuestionSlug question = became == null ? interest.question() : became;
        return new ProgrammeForm(
                interest.title(), interest.text(), question == null ? List.of() : List.of(question.value()));
    }

    public String titled() {
        return Objects.requireNonNullElse(title, "");
    }

    public String aim() {
        return Objects.requireNonNullElse(goal, "");
    }

    public boolean worksOn(QuestionSlug slug) {
        return question != null && question.contains(slug.value());
    }

    Optional<ProgrammeText> text(Agenda agenda, Here here) {
        Optional<Title> called = Title.of(titled());
        Optional<PostText> aimed = goal(here);
        List<QuestionSlug> questions = questions(agenda);
        return called.isPresent() && aimed.isPresent() && isEnough(questions)
                ? Optional.of(new ProgrammeText(called.get(), aimed.get(), questions))
                : Optional.empty();
    }

    List<Mistake> mistakes(Agenda agenda, Here here) {
        List<Mistake> mistakes = new ArrayList<>();
        if (Title.of(titled()).isEmpty())
            mistakes.add(new Mistake("title", here.say("programmes.mistake.title", Title.LONGEST)));
        if (goal(here).isEmpty())
            mistakes.add(new Mistake("goal", here.say("programmes.mistake.goal", ProgrammeText.LONGEST_GOAL)));
        if (!isEnough(questions(agenda)))
            mistakes.add(
                    new Mistake("questions", here.say("programmes.mistake.questions", ProgrammeText.MOST_QUESTIONS)));
        return mistakes;
    }

    private Optional<PostText> goal(Here here) {
        return PostText.of(aim(), Tongue.of(here.language()))
                .filter(text -> text.value().length() <= ProgrammeText.LONGEST_GOAL);
    }

    private static boolean isEnough(List<QuestionSlug> questions) {
        return !questions.isEmpty() && questions.size() <= ProgrammeText.MOST_QUESTIONS;
    }

    /** Those that there are. */
    private List<QuestionSlug> questions(Agenda agenda) {
        return Objects.requireNonNullElse(question, List.<String>of()).stream()
                .flatMap(slug -> QuestionSlug.of(slug).stream())
                .filter(slug -> agenda.question(slug).isPresent())
                .distinct()
                .toList();
    }
}
