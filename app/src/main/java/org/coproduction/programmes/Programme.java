package org.coproduction.programmes;

import java.time.Instant;
import java.util.List;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Happening;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * Research that members do together.
 *
 * @param goal in Markdown
 * @param language of title and goal
 * @param revision counts its texts from 1
 * @param interest number of the one that it came out of, or null
 * @param changedAt when its texts, partners or outputs last changed
 * @param countries of its partners, each once
 * @param showsMilestones to everybody; partners see its whole list
 */
public record Programme(
        long id,
        ProgrammeSlug slug,
        String title,
        String goal,
        Language language,
        State state,
        int revision,
        @Nullable Integer interest,
        Instant begunAt,
        Instant changedAt,
        List<QuestionSlug> questions,
        int partners,
        List<String> countries,
        boolean showsMilestones) {
    public Programme {
        questions = List.copyOf(questions);
        countries = List.copyOf(countries);
    }

    /** Its page within the site, without the language. */
    public String address() {
        return "/programmes/" + slug;
    }

    public Bilingual heading() {
        return Bilingual.of(title, language.tag());
    }

    public SubjectId subjectId() {
        return new SubjectId(Programmes.KIND, slug.value());
    }

    /** To be told of on its page. */
    Happening happening(String kind) {
        return new Happening(kind, heading(), address());
    }

    /** As debates know it; they go to the theme of its first question. */
    public Subject subject(Agenda agenda) {
        String category = questions.stream()
                .flatMap(question -> agenda.question(question).stream())
                .findFirst()
                .map(question -> "theme-" + question.theme())
                .orElse(Categories.USUAL);
        return new Subject(subjectId(), heading(), address(), category);
    }
}
