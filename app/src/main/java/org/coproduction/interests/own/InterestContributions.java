package org.coproduction.interests.own;

import java.time.ZoneOffset;
import java.util.List;
import org.coproduction.interests.Interest;
import org.coproduction.interests.Interests;
import org.coproduction.people.Contribution;
import org.coproduction.people.Contributions;
import org.coproduction.people.Names;
import org.coproduction.people.PersonId;
import org.springframework.stereotype.Component;

/** The interests that somebody raised. */
@Component
class InterestContributions implements Contributions {
    private static final int MOST = 500;

    private final Interests interests;
    private final Names names;

    InterestContributions(Interests interests, Names names) {
        this.interests = interests;
        this.names = names;
    }

    @Override
    public List<Contribution> of(PersonId person) {
        List<Interest> raised = interests.raisedBy(person, MOST);
        if (raised.isEmpty()) return List.of();
        List<String> authors = List.copyOf(names.of(List.of(person.value())).values());
        return raised.stream()
                .map(interest -> new Contribution(
                        Interests.KIND,
                        "interests.tally",
                        interest.heading(),
                        interest.address(),
                        Contribution.Part.AUTHOR,
                        interest.raisedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                        authors,
                        null))
                .toList();
    }
}
