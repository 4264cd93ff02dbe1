package org.coproduction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coproduction.platform.words.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People for a test, gone when it ends. */
public final class TestPeople implements AutoCloseable {
    private final People people;
    private final JdbcClient jdbc;
    private final List<PersonId> made = new ArrayList<>();

    public TestPeople(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** With an address at example.org that is their name. */
    public Person add(String name, Role role) {
        return add(name, role, Language.EN);
    }

    public Person add(String name, Role role, Language language) {
        return add(name, role, language, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org");
    }

    public Person add(String name, Role role, Language language, String address) {
        EmailAddress email = EmailAddress.of(address).orElseThrow();
        Person person = people.add(new NewPerson(PersonName.of(name).orElseThrow(), email, language, role), null);
        made.add(person.id());
        return person;
    }

    @Override
    public void close() {
        made.forEach(person -> jdbc.sql("DELETE FROM people WHERE id = :id")
                .param("id", person.value())
                .update());
        jdbc.sql("DELETE FROM mails").update();
        jdbc.sql("DELETE FROM attempts").update();
    }
}
