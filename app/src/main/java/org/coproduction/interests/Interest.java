package org.coproduction.interests;

import java.time.Instant;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.people.PersonId;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member wants to find out with others.
 *
 * @param theme that it belongs to
 * @param question that it was raised on, or null for one of the whole theme
 * @param text in Markdown
 * @param language of title and text
 * @param raisedBy null where they left and wanted no credit
 * @param became the question that it was made into, or null
 * @param members how many take part
 */
public record Interest(
        int number,
        int theme,
        @Nullable QuestionSlug question,
        String title,
        String text,
        Language language,
        @Nullable PersonId raisedBy,
        Instant raisedAt,
        State state,
        @Nullable QuestionSlug became,
        int members) {
    public String address() {
        return "/interests/" + number;
    }

    public Bilingual heading() {
        return switch (language) {
            case EN -> Bilingual.english(title);
            case FR -> new Bilingual(null, title);
        };
    }

    /** As debates know it; they go to its theme. */
    public Subject subject() {
        return new Subject(
                new SubjectId(Interests.KIND, Integer.toString(number)), heading(), address(), "theme-" + theme);
    }

    public boolean isBy(PersonId person) {
        return person.equals(raisedBy);
    }
}
