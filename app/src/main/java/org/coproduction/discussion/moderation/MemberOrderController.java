package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;
import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.discussion.Because;
import org.coproduction.discussion.MemberOrder;
import org.coproduction.people.Handle;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done about a member: only by who has more rights than they have. */
@Controller
@Allowed(EDITOR)
class MemberOrderController {
    private static final String MEMBER = "/editing/members/{handle}";
    private static final int LONGEST_DAYS = 90;

    private final People people;
    private final MemberOrder order;

    MemberOrderController(People people, MemberOrder order) {
        this.people = people;
        this.order = order;
    }

    @GetMapping(MEMBER)
    String form(@PathVariable String handle, Here here, Model model) {
        return form(below(handle, here), BecauseForm.EMPTY, List.of(), here, model);
    }

    @PostMapping(MEMBER + "/warning")
    String warn(@PathVariable String handle, BecauseForm form, Here here, Model model) {
        Person member = below(handle, here);
        Optional<Because> because = form.because();
        if (because.isEmpty()) return form(member, form, form.mistakes(here), here, model);
        order.warn(member, because.get(), here.viewer().person());
        return "redirect:" + here.link("/discussion/log");
    }

    @PostMapping(MEMBER + "/silence")
    String silence(@PathVariable String handle, @RequestParam int days, BecauseForm form, Here here, Model model) {
        if (days < 1 || days > LONGEST_DAYS) throw Refusal.badRequest("members.refused.days", LONGEST_DAYS);
        Person member = below(handle, here);
        Optional<Because> because = form.because();
        if (because.isEmpty()) return form(member, form, form.mistakes(here), here, model);
        order.silence(
                member, Duration.ofDays(days), because.get(), here.viewer().person());
        return "redirect:" + here.link("/discussion/log");
    }

    @PostMapping(MEMBER + "/suspension")
    @Allowed(CONVENER)
    String suspend(@PathVariable String handle, BecauseForm form, Here here, Model model) {
        Person member = below(handle, here);
        Optional<Because> because = form.because();
        if (because.isEmpty()) return form(member, form, form.mistakes(here), here, model);
        order.suspend(member, because.get(), here.viewer().person());
        return "redirect:" + here.link("/discussion/log");
    }

    private String form(Person member, BecauseForm form, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute("member", member);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("silenced", order.silencedUntil(member.id().value()).orElse(null));
        return "discussion/orderMember";
    }

    private Person below(String handle, Here here) {
        Person member = Handle.of(handle)
                .flatMap(known -> people.withHandles(Set.of(known)).stream().findFirst())
                .orElseThrow(() -> Refusal.notFound("person.refused.unknown"));
        if (member.role().who().compareTo(here.viewer().rank()) >= 0)
            throw new Refusal(HttpStatus.FORBIDDEN, "members.refused.rank");
        return member;
    }
}
