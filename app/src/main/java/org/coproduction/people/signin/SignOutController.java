package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
@Allowed(EVERYONE)
class SignOutController {
    private final Recognition recognition;

    SignOutController(Recognition recognition) {
        this.recognition = recognition;
    }

    /** Also for whom this browser is signed out already: it ends where they wanted to be. */
    @PostMapping("/sign-out")
    String signOut(Here here, HttpServletRequest request, HttpServletResponse response) {
        recognition.signOut(request, response);
        return "redirect:" + here.link("/");
    }
}
