package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import org.coproduction.circles.Circles;
import org.coproduction.circles.CirclesAtHand;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What members of a circle flagged in it, for those who keep it. */
@Controller
@Allowed(MEMBER)
class CircleOrderController {
    private final CirclesAtHand circles;
    private final OrderPages pages;

    CircleOrderController(CirclesAtHand circles, OrderPages pages) {
        this.circles = circles;
        this.pages = pages;
    }

    @GetMapping("/circles/" + Circles.ID + "/order")
    String show(@PathVariable long id, Here here, Model model) {
        model.addAttribute("page", pages.of(circles.keptBy(id, here), here.viewer()));
        model.addAttribute("mistakes", List.of());
        return "discussion/order";
    }
}
