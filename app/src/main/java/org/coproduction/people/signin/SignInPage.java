package org.coproduction.people.signin;

import java.util.List;
import org.coproduction.platform.web.Mistake;

/**
 * @param then where to go afterwards, within the site
 * @param mayAsk whether one may ask to join
 */
public record SignInPage(String email, String then, boolean mayAsk, List<Mistake> mistakes) {
    public SignInPage {
        mistakes = List.copyOf(mistakes);
    }
}
