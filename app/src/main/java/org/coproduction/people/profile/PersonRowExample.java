package org.coproduction.people.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.coproduction.people.Handle;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class PersonRowExample implements Example {
    static final Profile NOBODY = new Profile(
            new PersonId(new UUID(0, 0)),
            new Handle("example"),
            "A. B. Example",
            Set.of(),
            Map.of(Field.AFFILIATION, new Entry(Field.AFFILIATION, Audience.EVERYONE, List.of("Example"))));

    @Override
    public String template() {
        return "people/personRow";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        var row = new PeoplePage.PersonRow(
                NOBODY,
                here.country("NL"),
                List.of(here.say("mark.practitioner")),
                List.of(here.say("contributed.example", 1)));
        return Map.of("row", row);
    }
}
