package org.coproduction.discussion.browse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.DebateQuery;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.springframework.stereotype.Component;

/** Debates as lists show them, with what they hang on. */
@Component
class DebateRows {
    private final Debates debates;
    private final Categories categories;
    private final KnownSubjects subjects;

    DebateRows(Debates debates, Categories categories, KnownSubjects subjects) {
        this.debates = debates;
        this.categories = categories;
        this.subjects = subjects;
    }

    List<DebateRow> find(DebateQuery query) {
        List<Debate> found = debates.find(query);
        Map<SubjectId, Subject> known = subjects.with(
                found.stream().map(Debate::subject).filter(Objects::nonNull).toList());
        return found.stream()
                .map(debate -> new DebateRow(
                        debate,
                        categories.with(debate.category()).orElse(null),
                        debate.subject() == null ? null : known.get(debate.subject())))
                .toList();
    }
}
