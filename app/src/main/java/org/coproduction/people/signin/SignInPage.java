package org.coproduction.people.signin;

import java.util.List;
import org.coproduction.platform.web.Mistake;

/** @param then where to go afterwards, within the site */
public record SignInPage(String email, String then, List<Mistake> mistakes) {
    public SignInPage {
        mistakes = List.copyOf(mistakes);
    }
}
