package org.coproduction.discussion.browse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Subjects;
import org.springframework.stereotype.Component;

/** Questions of the agenda; debates on them go to their theme, whose page therefore shows them too. */
@Component
class QuestionSubjects implements Subjects {
    static final String KIND = "question";

    private final Agenda agenda;

    QuestionSubjects(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String place() {
        return "/questions/";
    }

    @Override
    public List<Subject> with(Collection<String> keys) {
        return keys.stream()
                .map(QuestionSlug::of)
                .flatMap(Optional::stream)
                .map(agenda::question)
                .flatMap(Optional::stream)
                .map(QuestionSubjects::subject)
                .toList();
    }

    private static Subject subject(Question question) {
        return new Subject(
                new SubjectId(KIND, question.slug().value()),
                question.text(),
                question.address(),
                "theme-" + question.theme());
    }
}
