package org.coproduction.people.signin;

import java.util.List;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * @param set whether there is one now
 * @param begun what a telephone is to learn, while it is being set up; or null
 * @param codesLeft recovery codes that were not used yet
 */
public record SecondFactorPage(boolean set, @Nullable Begun begun, int codesLeft, List<Mistake> mistakes) {
    public SecondFactorPage {
        mistakes = List.copyOf(mistakes);
    }

    /** @param typed the same as the picture, to be typed */
    public record Begun(QrCode picture, String typed) {}
}
