package org.coproduction.circles.tend;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import java.util.Optional;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleText;
import org.coproduction.circles.Circles;
import org.coproduction.circles.CirclesAtHand;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The circles that I belong to: open one, read what it has, say what it is for. */
@Controller
@Allowed(MEMBER)
class CirclesController {
    private static final String ONE = "/circles/" + Circles.ID;

    private final Circles circles;
    private final CirclesAtHand atHand;
    private final CirclePages pages;

    CirclesController(Circles circles, CirclesAtHand atHand, CirclePages pages) {
        this.circles = circles;
        this.atHand = atHand;
        this.pages = pages;
    }

    @GetMapping("/circles")
    String index(Here here, Model model) {
        model.addAttribute("circles", circles.of(here.viewer()));
        return "circles/index";
    }

    @GetMapping("/circles/new")
    @Allowed(CONVENER)
    String form(Model model) {
        return form(null, CircleForm.EMPTY, List.of(), model);
    }

    @PostMapping("/circles")
    @Allowed(CONVENER)
    String open(CircleForm form, Here here, Model model) {
        Optional<CircleText> text = form.text();
        if (text.isEmpty()) return form(null, form, form.mistakes(here), model);
        long id = circles.open(text.get(), PersonId.of(here.viewer()));
        return "redirect:" + here.link("/circles/" + id);
    }

    @GetMapping(ONE)
    String show(@PathVariable long id, Here here, Model model) {
        model.addAttribute("page", pages.of(atHand.of(id, here), here));
        return "circles/show";
    }

    @GetMapping(ONE + "/change")
    String changeForm(@PathVariable long id, Here here, Model model) {
        Circle circle = atHand.keptBy(id, here);
        return form(circle, CircleForm.of(circle), List.of(), model);
    }

    @PostMapping(ONE)
    String change(@PathVariable long id, CircleForm form, Here here, Model model) {
        Circle circle = atHand.keptBy(id, here);
        Optional<CircleText> text = form.text();
        if (text.isEmpty()) return form(circle, form, form.mistakes(here), model);
        circles.change(circle, text.get());
        return "redirect:" + here.link(circle.address());
    }

    private static String form(@Nullable Circle circle, CircleForm form, List<Mistake> mistakes, Model model) {
        model.addAttribute("page", new CircleFormPage(circle, form, mistakes));
        return "circles/form";
    }
}
