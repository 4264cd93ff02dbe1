package org.coproduction.people.joining;

import java.util.List;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Language;

/**
 * @param action where the form goes
 * @param email fixed for who was invited
 */
public record JoinPage(
        String action, String name, String email, Language language, String reason, List<Mistake> mistakes) {
    public static final int LONGEST_REASON = 1000;

    public JoinPage {
        mistakes = List.copyOf(mistakes);
    }
}
