package org.coproduction.people.joining;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.Entrance;
import org.coproduction.people.Person;
import org.coproduction.people.PersonName;
import org.coproduction.people.Taken;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the link of an invitation opens. */
@Controller
@Allowed(EVERYONE)
class JoinController {
    private final Joining joining;
    private final Entrance entrance;

    JoinController(Joining joining, Entrance entrance) {
        this.joining = joining;
        this.entrance = entrance;
    }

    @GetMapping("/join/{secret}")
    String ask(@PathVariable String secret, Here here, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        String email = invitation(secret).email();
        model.addAttribute("page", new JoinPage(at(here, secret), "", email, here.language(), "", List.of()));
        return "people/join";
    }

    @PostMapping("/join/{secret}")
    String join(
            @PathVariable String secret,
            JoinForm form,
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String email = invitation(secret).email();
        List<Mistake> mistakes = form.mistakesOfInvited(here);
        if (!mistakes.isEmpty()) {
            model.addAttribute("page", form.page(at(here, secret), email, mistakes));
            return "people/join";
        }
        entrance.signIn(member(secret, form).id(), request, response);
        return "redirect:" + here.link("/me");
    }

    private Person member(String secret, JoinForm form) {
        try {
            Optional<Person> joined =
                    joining.takeUp(secret, PersonName.of(form.called()).orElseThrow(), form.writtenIn());
            return joined.orElseThrow(() -> Refusal.gone("join.refused.link"));
        } catch (Taken e) {
            throw Refusal.gone("join.refused.taken");
        }
    }

    private Invitation invitation(String secret) {
        return joining.invitation(secret).orElseThrow(() -> Refusal.gone("join.refused.link"));
    }

    private static String at(Here here, String secret) {
        return here.link("/join/" + secret);
    }
}
