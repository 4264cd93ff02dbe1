package org.coproduction.people.signin;

import java.util.List;
import org.coproduction.platform.web.Mistake;

/**
 * @param set whether there is a password now
 * @param fresh whether its reader signed in just now
 */
public record PasswordPage(String email, boolean set, boolean fresh, List<Mistake> mistakes) {
    public PasswordPage {
        mistakes = List.copyOf(mistakes);
    }
}
