package org.coproduction.people.administration;

import java.util.List;
import org.coproduction.people.Person;
import org.coproduction.platform.web.Mistake;

public record MemberPage(Person person, List<Mistake> mistakes) {
    public MemberPage {
        mistakes = List.copyOf(mistakes);
    }
}
