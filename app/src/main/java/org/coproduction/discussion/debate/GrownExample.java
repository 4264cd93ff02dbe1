package org.coproduction.discussion.debate;

import java.util.List;
import java.util.Map;
import org.coproduction.discussion.Becoming;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

@Component
class GrownExample implements Example {
    @Override
    public String template() {
        return "discussion/grown";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "page",
                new Grown(
                        List.of(new Subject(
                                new SubjectId("question", "example"),
                                new Bilingual("An example question", "Une question d’exemple"),
                                "/questions",
                                "practice")),
                        List.of(new Becoming.Way("grown.interest", "/interests", false))));
    }
}
