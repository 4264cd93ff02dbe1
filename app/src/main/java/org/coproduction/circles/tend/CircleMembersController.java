package org.coproduction.circles.tend;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.Set;
import java.util.UUID;
import org.coproduction.circles.Circle;
import org.coproduction.circles.Circles;
import org.coproduction.circles.CirclesAtHand;
import org.coproduction.people.Handle;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who belongs to a circle: those who keep it invite and remove others, and everybody leaves when they like. */
@Controller
@Allowed(MEMBER)
class CircleMembersController {
    private static final String ONE = "/circles/" + Circles.ID;
    private static final String MEMBERS = ONE + "/members";

    private final Circles circles;
    private final CirclesAtHand atHand;
    private final CirclePages pages;
    private final People people;
    private final InvitationMail mail;

    CircleMembersController(
            Circles circles, CirclesAtHand atHand, CirclePages pages, People people, InvitationMail mail) {
        this.circles = circles;
        this.atHand = atHand;
        this.pages = pages;
        this.people = people;
        this.mail = mail;
    }

    /** @param q letters of a name */
    @GetMapping(MEMBERS)
    String show(@PathVariable long id, @RequestParam(defaultValue = "") String q, Here here, Model model) {
        Circle circle = atHand.of(id, here);
        model.addAttribute("page", pages.members(circle, circle.kept() ? q.strip() : "", here));
        return "circles/members";
    }

    @PostMapping(MEMBERS)
    String invite(@PathVariable long id, @RequestParam String handle, Here here) {
        Circle circle = atHand.keptBy(id, here);
        Person person = known(handle);
        if (person.disabled()) throw unknown();
        if (circles.invite(circle, person.id().value())) mail.invited(person, circle, here);
        return "redirect:" + here.link(circle.address() + "/members");
    }

    @PostMapping(MEMBERS + "/{handle}/removal")
    String remove(@PathVariable long id, @PathVariable String handle, Here here) {
        Circle circle = atHand.keptBy(id, here);
        UUID person = known(handle).id().value();
        if (!circles.remove(circle, person)) throw lastKeeper();
        return "redirect:" + here.link(circle.address() + "/members");
    }

    @PostMapping(MEMBERS + "/{handle}/keeping")
    String keep(@PathVariable long id, @PathVariable String handle, @RequestParam boolean keeps, Here here) {
        Circle circle = atHand.keptBy(id, here);
        UUID person = known(handle).id().value();
        if (keeps) circles.keep(circle, person);
        else if (!circles.keepNoMore(circle, person)) throw lastKeeper();
        return "redirect:" + here.link(circle.address() + "/members");
    }

    @PostMapping(ONE + "/leaving")
    String leave(@PathVariable long id, Here here) {
        Circle circle = atHand.of(id, here);
        if (!circles.remove(circle, here.viewer().person())) throw lastKeeper();
        return "redirect:" + here.link("/circles");
    }

    private Person known(String handle) {
        return Handle.of(handle)
                .flatMap(one -> people.withHandles(Set.of(one)).stream().findFirst())
                .orElseThrow(CircleMembersController::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("circles.refused.person");
    }

    private static Refusal lastKeeper() {
        return new Refusal(HttpStatus.CONFLICT, "circles.refused.last-keeper");
    }
}
