package org.coproduction.people;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.coproduction.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that the site keeps about a person: handed out to them, or erased. */
@Component
public class Leaving {
    private final List<PersonalData> parts;
    private final People people;
    private final JdbcClient jdbc;
    private final Audit audit;

    Leaving(List<PersonalData> parts, People people, JdbcClient jdbc, Audit audit) {
        this.parts = List.copyOf(parts);
        this.people = people;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** By the name of its file. */
    public Map<String, Object> copyFor(PersonId person) {
        Map<String, Object> copy = new TreeMap<>();
        parts.forEach(part -> copy.put(part.name(), part.copyFor(person)));
        return copy;
    }

    /** Pictures and the like, by the name of the file; each is read when its turn comes. */
    public Map<String, Supplier<byte[]>> filesFor(PersonId person) {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        parts.forEach(part -> files.putAll(part.filesFor(person)));
        return files;
    }

    /**
     * At once and for good. The audit log keeps their number, which then stands for nobody.
     *
     * @throws LastAdministrator where nobody could administer the site afterwards
     */
    @Transactional
    public void erase(PersonId who, Attribution attribution) {
        people.disable(who, who);
        Person person = people.withId(who).orElseThrow();
        parts.forEach(part -> part.erase(who, attribution));
        if (attribution == Attribution.KEPT)
            jdbc.sql("INSERT INTO former_people (id, name) VALUES (:id, :name)")
                    .param("id", who.value())
                    .param("name", person.name().value())
                    .update();
        jdbc.sql("DELETE FROM people WHERE id = :id").param("id", who.value()).update();
        audit.log(who.value(), "person-erased", who.value());
    }
}
