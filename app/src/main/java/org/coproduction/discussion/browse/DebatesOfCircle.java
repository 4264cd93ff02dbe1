package org.coproduction.discussion.browse;

import gg.jte.Content;
import java.util.List;
import org.coproduction.circles.Circle;
import org.coproduction.circles.OnCirclePage;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is debated in a circle, on its page. */
@Component
@Order(10)
class DebatesOfCircle implements OnCirclePage {
    private static final int SHOWN = 10;

    private final DebateRows rows;
    private final Parts parts;

    DebatesOfCircle(DebateRows rows, Parts parts) {
        this.rows = rows;
        this.parts = parts;
    }

    @Override
    public Content part(Circle circle, Here here) {
        List<DebateRow> newest = rows.saying("", circle, SHOWN, here);
        return parts.of("discussion/ofCircle", here, new CircleDebates(circle, "", newest));
    }
}
