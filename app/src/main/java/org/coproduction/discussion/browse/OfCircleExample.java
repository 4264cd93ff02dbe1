package org.coproduction.discussion.browse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.circles.Circle;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

@Component
class OfCircleExample implements Example {
    @Override
    public String template() {
        return "discussion/ofCircle";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        Circle circle = new Circle(1, new Bilingual("Example", "Exemple"), "", Instant.EPOCH, true, 1);
        return Map.of("page", new CircleDebates(circle, "", List.of()));
    }
}
