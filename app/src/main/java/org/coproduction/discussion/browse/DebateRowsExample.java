package org.coproduction.discussion.browse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Standing;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Title;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

@Component
class DebateRowsExample implements Example {
    private static final Instant THEN = Instant.parse("2026-03-03T09:12:00Z");

    @Override
    public String template() {
        return "discussion/debateRows";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("rows", rows());
    }

    /** One on a record and one among members. */
    static List<DebateRow> rows() {
        Category practice = new Category("practice", null);
        Subject subject = new Subject(
                new SubjectId("question", "example"),
                new Bilingual("An example question", "Une question d’exemple"),
                "/questions",
                practice.key());
        return List.of(
                new DebateRow(
                        debate("An example debate on a record", Tongue.EN, Space.Open.PUBLIC),
                        practice,
                        subject,
                        null,
                        3),
                new DebateRow(
                        debate("Un débat d’exemple entre membres", Tongue.FR, Space.Open.MEMBERS),
                        practice,
                        null,
                        null,
                        0));
    }

    private static Debate debate(String title, Tongue tongue, Space space) {
        return new Debate(1, "practice", null, space, new Title(title), tongue, THEN, 14, 13, THEN, Standing.OPEN, "");
    }
}
