package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Regrouping;
import org.coproduction.discussion.Title;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An editor makes two debates one, or of some posts a debate of their own. */
@Controller
@Allowed(MEMBER)
class RegroupingController {
    private static final Pattern NUMBER = Pattern.compile("(?:.*/discussion/threads/|#)?(\\d{1,15})(?:[/?#.].*)?");

    private final DebateOrderPages pages;
    private final Debates debates;
    private final Regrouping regrouping;
    private final SplitPages splitting;

    RegroupingController(DebateOrderPages pages, Debates debates, Regrouping regrouping, SplitPages splitting) {
        this.splitting = splitting;
        this.pages = pages;
        this.debates = debates;
        this.regrouping = regrouping;
    }

    @PostMapping(DebateOrderPages.DEBATE + "/merge")
    String merge(@PathVariable long id, DebateOrderForm form, Here here, Model model) {
        Debate from = pages.debate(id, here);
        Optional<Debate> into = named(form.into().strip(), here);
        Optional<String> mistake =
                into.isEmpty() ? Optional.of("merge.mistake.unknown") : Regrouping.obstacle(from, into.get());
        if (mistake.isPresent())
            return pages.show(from, form, List.of(new Mistake("into", here.say(mistake.get()))), model);
        regrouping.merge(from, into.orElseThrow(), here.viewer().person());
        return "redirect:" + here.link(into.orElseThrow().address());
    }

    private Optional<Debate> named(String typed, Here here) {
        Matcher number = NUMBER.matcher(typed);
        return number.matches() ? debates.readable(Long.parseLong(number.group(1)), here.viewer()) : Optional.empty();
    }

    @GetMapping(DebateOrderPages.DEBATE + "/split")
    String choose(@PathVariable long id, SplitForm form, Here here, Model model) {
        Debate debate = pages.debate(id, here);
        Set<Integer> chosen = form.chosen(debate).orElse(Set.of());
        int first = chosen.stream().min(Integer::compare).map(Debate::pageOf).orElse(1);
        Integer turn = form.turn();
        return splitting.show(debate, turn == null ? first : turn, chosen, form.called(), List.of(), model);
    }

    @PostMapping(DebateOrderPages.DEBATE + "/split")
    String split(@PathVariable long id, SplitForm form, Here here, Model model) {
        Debate debate = pages.debate(id, here);
        Optional<Set<Integer>> numbers = form.chosen(debate);
        Integer turn = form.turn();
        if (turn != null)
            return splitting.show(debate, turn, numbers.orElse(Set.of()), form.called(), List.of(), model);
        Optional<Title> title = Title.of(form.called());
        List<Mistake> mistakes = new ArrayList<>();
        if (numbers.isEmpty())
            mistakes.add(new Mistake("tick", here.say("split.mistake.numbers", debate.lastNumber())));
        else
            regrouping
                    .obstacle(debate, numbers.get())
                    .ifPresent(key -> mistakes.add(new Mistake("tick", here.say(key))));
        if (title.isEmpty())
            mistakes.add(new Mistake("new-title", here.say("discussion.mistake.title", Title.LONGEST)));
        if (!mistakes.isEmpty()) {
            Integer shown = form.shown();
            return splitting.show(
                    debate, shown == null ? 1 : shown, numbers.orElse(Set.of()), form.called(), mistakes, model);
        }
        Debate begun = regrouping.split(
                debate,
                numbers.orElseThrow(),
                title.orElseThrow(),
                here.viewer().person());
        return "redirect:" + here.link(begun.address());
    }
}
