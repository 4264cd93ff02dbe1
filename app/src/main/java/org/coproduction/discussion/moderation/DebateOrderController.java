package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.DebateOrder;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.Title;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done about a whole debate, by who keeps order in it. */
@Controller
@Allowed(MEMBER)
class DebateOrderController {
    private final DebateOrderPages pages;
    private final DebateOrder order;
    private final Categories categories;
    private final KnownSubjects subjects;

    DebateOrderController(DebateOrderPages pages, DebateOrder order, Categories categories, KnownSubjects subjects) {
        this.pages = pages;
        this.order = order;
        this.categories = categories;
        this.subjects = subjects;
    }

    @GetMapping(DebateOrderPages.DEBATE + "/order")
    String form(@PathVariable long id, DebateOrderForm form, Here here, Model model) {
        return pages.show(pages.debate(id, here), form, List.of(), model);
    }

    @PostMapping(DebateOrderPages.DEBATE + "/lock")
    String lock(@PathVariable long id, @RequestParam boolean locked, Here here) {
        Debate debate = pages.debate(id, here);
        order.lock(debate, locked, here.viewer().person());
        return "redirect:" + here.link(debate.address());
    }

    @PostMapping(DebateOrderPages.DEBATE + "/pin")
    String pin(@PathVariable long id, @RequestParam boolean pinned, Here here) {
        Debate debate = pages.debate(id, here);
        order.pin(debate, pinned, here.viewer().person());
        return "redirect:" + here.link(debate.address());
    }

    @PostMapping(DebateOrderPages.DEBATE + "/move")
    String move(@PathVariable long id, DebateOrderForm form, Here here, Model model) {
        Debate debate = pages.debate(id, here);
        Category part =
                categories.with(form.category()).orElseThrow(() -> Refusal.notFound("discussion.refused.category"));
        Optional<Title> called = Title.of(form.title());
        Optional<Subject> record = subjects.at(form.on().strip());
        List<Mistake> mistakes = new ArrayList<>();
        if (called.isEmpty()) mistakes.add(new Mistake("title", here.say("discussion.mistake.title", Title.LONGEST)));
        if (record.isEmpty() && !form.on().isBlank()) mistakes.add(new Mistake("on", here.say("order.mistake.record")));
        if (!mistakes.isEmpty()) return pages.show(debate, form, mistakes, model);
        order.move(
                debate,
                called.orElseThrow(),
                part,
                record.map(Subject::id).orElse(null),
                here.viewer().person());
        return "redirect:" + here.link("/discussion/threads/" + id);
    }
}
