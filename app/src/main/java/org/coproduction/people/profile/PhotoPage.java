package org.coproduction.people.profile;

import java.util.List;
import org.coproduction.platform.web.Mistake;

public record PhotoPage(Profile me, List<Mistake> mistakes) {
    public PhotoPage {
        mistakes = List.copyOf(mistakes);
    }
}
