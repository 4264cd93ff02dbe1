package org.coproduction.programmes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** The partners of a programme with their names, for those who may read them. */
@Component
public class PartnersShown {
    private final People people;

    PartnersShown(People people) {
        this.people = people;
    }

    /** @param mine whether it is the reader */
    public record Row(String name, String handle, Partner partner, boolean mine) {
        public String address() {
            return "/people/" + handle;
        }
    }

    /** All of them for members, for others those who wished so; who left while the page was made is passed over. */
    public List<Row> of(List<Partner> partners, Here here) {
        List<Partner> shown = partners.stream()
                .filter(one -> here.viewer().signedIn() || one.part().named())
                .toList();
        Map<UUID, Person> known = known(shown.stream().map(Partner::person).toList());
        List<Row> rows = new ArrayList<>();
        for (Partner partner : shown) {
            Person person = known.get(partner.person().value());
            if (person != null)
                rows.add(new Row(
                        person.name().value(),
                        person.handle().value(),
                        partner,
                        person.id().value().equals(here.viewer().id())));
        }
        return rows;
    }

    /** By their ids. */
    public Map<UUID, Person> known(Collection<PersonId> ids) {
        return people.withIds(ids.stream().map(PersonId::value).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
    }
}
