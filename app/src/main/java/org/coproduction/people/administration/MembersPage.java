package org.coproduction.people.administration;

import java.util.List;
import org.coproduction.people.Person;

public record MembersPage(String words, List<Person> people) {
    public MembersPage {
        people = List.copyOf(people);
    }
}
