package org.coproduction.people.signin;

import java.util.List;
import org.coproduction.platform.web.Mistake;

/** @param set whether there is a password now */
public record PasswordPage(String email, boolean set, List<Mistake> mistakes) {
    public PasswordPage {
        mistakes = List.copyOf(mistakes);
    }
}
