package org.coproduction.discussion.browse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Outcome;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Standing;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Summary;
import org.coproduction.discussion.SummaryText;
import org.coproduction.discussion.Title;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

@Component
class SettledExample implements Example {
    private static final Instant THEN = Instant.parse("2026-03-03T09:12:00Z");

    @Override
    public String template() {
        return "discussion/outcomes";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        Debate debate = new Debate(
                1,
                "practice",
                null,
                Space.Open.PUBLIC,
                new Title("An example debate that was closed"),
                Tongue.EN,
                THEN,
                14,
                13,
                THEN,
                new Standing(THEN, 4, true, true),
                "");
        SummaryText text = new SummaryText("An example of what is *agreed*.", "An example of what is open.", Tongue.EN);
        Subject named = new Subject(
                new SubjectId("question", "example"),
                new Bilingual("An example question", "Une question d’exemple"),
                "/questions",
                "practice");
        return Map.of(
                "rows",
                List.of(new Outcome(
                        debate,
                        new Summary(1, 1, text, null, THEN),
                        Markdown.html(text.agreed()),
                        Markdown.html(text.open()),
                        List.of(named),
                        List.of("Example Member", "Another Member"),
                        Map.of(
                                "fr",
                                new Outcome.Translated(
                                        Markdown.html("Un exemple de ce qui est *acquis*."),
                                        Markdown.html("Un exemple de ce qui reste ouvert."),
                                        false)))));
    }
}
