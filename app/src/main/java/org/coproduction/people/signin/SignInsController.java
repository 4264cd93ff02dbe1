package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where I am signed in, and how to end it there. */
@Controller
@Allowed(MEMBER)
class SignInsController {
    private final SignIns signIns;
    private final Recognition recognition;

    SignInsController(SignIns signIns, Recognition recognition) {
        this.signIns = signIns;
        this.recognition = recognition;
    }

    @GetMapping("/me/sign-ins")
    String list(Here here, HttpServletRequest request, Model model) {
        UUID thisOne = current(request);
        model.addAttribute(
                "page",
                new SignInsPage(signIns.of(PersonId.of(here.viewer())).stream()
                        .map(row -> new SignInsPage.Row(
                                row.id().toString(),
                                row.agent(),
                                row.address(),
                                here.moment(row.begunAt()),
                                here.moment(row.seenAt()),
                                row.id().equals(thisOne)))
                        .toList()));
        return "people/signIns";
    }

    @PostMapping("/me/sign-ins/{id}/end")
    String end(@PathVariable UUID id, Here here) {
        if (!signIns.end(id, PersonId.of(here.viewer()))) throw Refusal.notFound("signin.refused.unknown");
        return "redirect:" + here.link("/me/sign-ins");
    }

    @PostMapping("/me/sign-ins/others/end")
    String endOthers(Here here, HttpServletRequest request) {
        signIns.endOthers(current(request), PersonId.of(here.viewer()));
        return "redirect:" + here.link("/me/sign-ins");
    }

    private UUID current(HttpServletRequest request) {
        return recognition.visit(request).orElseThrow().signIn();
    }
}
