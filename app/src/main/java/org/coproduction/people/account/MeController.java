package org.coproduction.people.account;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import org.coproduction.people.Awaited;
import org.coproduction.people.Awaiting;
import org.coproduction.people.OnMyPage;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.people.Worklists;
import org.coproduction.platform.mail.ReturnedMail;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** My page, with what awaits me: where one arrives after signing in. */
@Controller
@Allowed(MEMBER)
class MeController {
    private final People people;
    private final List<Awaiting> awaiting;
    private final Worklists worklists;
    private final ReturnedMail returned;
    private final List<OnMyPage> parts;

    MeController(
            People people,
            ObjectProvider<Awaiting> awaiting,
            Worklists worklists,
            ReturnedMail returned,
            ObjectProvider<OnMyPage> parts) {
        this.returned = returned;
        this.people = people;
        this.awaiting = awaiting.orderedStream().toList();
        this.worklists = worklists;
        this.parts = parts.orderedStream().toList();
    }

    @GetMapping("/me")
    String show(Here here, Model model) {
        Person me = people.withId(PersonId.of(here.viewer())).orElseThrow();
        List<Awaited> all = awaiting.stream()
                .flatMap(feature -> feature.of(me.id()).stream())
                .sorted(Comparator.comparing(Awaited::since))
                .toList();
        List<Worklists.Line> lists = worklists.of(here.viewer()).stream()
                .filter(list -> list.standing().waiting() > 0)
                .toList();
        List<Content> shown = parts.stream().map(part -> part.part(here)).toList();
        model.addAttribute(
                "page",
                new MePage(
                        me,
                        !here.viewer().may(me.role().who()),
                        returned.from(me.email().value()).orElse(null),
                        of(all, Awaited.Turn.YOURS),
                        of(all, Awaited.Turn.OTHERS),
                        lists,
                        shown));
        return "people/me";
    }

    /** Mail comes back from my address, and it is right all the same. */
    @PostMapping("/me/returned-mail/dismissal")
    String sendAgain(Here here) {
        Person me = people.withId(PersonId.of(here.viewer())).orElseThrow();
        returned.forget(me.email().value());
        return "redirect:" + here.link("/me");
    }

    private static List<Awaited> of(List<Awaited> all, Awaited.Turn turn) {
        return all.stream().filter(one -> one.turn() == turn).toList();
    }
}
