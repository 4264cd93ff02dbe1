package org.coproduction.people.signin;

import java.util.List;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Language;

/** @param mailServer whether there is one, so that a test mail can be sent */
public record FirstAdministratorPage(
        String action,
        String name,
        String email,
        Language language,
        boolean testMail,
        boolean keepStarter,
        boolean mailServer,
        List<Mistake> mistakes) {
    public FirstAdministratorPage {
        mistakes = List.copyOf(mistakes);
    }
}
