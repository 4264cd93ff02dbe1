package org.coproduction.discussion.browse;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.circles.Circle;
import org.coproduction.circles.Circles;
import org.coproduction.circles.CirclesAtHand;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The debates of a circle, for its members, who find them here and not by the search of the site. */
@Controller
@Allowed(MEMBER)
class CircleDebatesController {
    private static final int MOST = 500;

    private final CirclesAtHand circles;
    private final DebateRows rows;

    CircleDebatesController(CirclesAtHand circles, DebateRows rows) {
        this.circles = circles;
        this.rows = rows;
    }

    /** @param q letters in their title, a post or the name of a file */
    @GetMapping("/circles/" + Circles.ID + "/debates")
    String list(@PathVariable long id, @RequestParam(defaultValue = "") String q, Here here, Model model) {
        Circle circle = circles.of(id, here);
        model.addAttribute("page", new CircleDebates(circle, q.strip(), rows.saying(q, circle, MOST, here)));
        return "discussion/inCircle";
    }
}
