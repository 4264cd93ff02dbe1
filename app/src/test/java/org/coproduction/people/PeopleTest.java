package org.coproduction.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class PeopleTest {
    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void twoOfOneNameHaveTwoHandles() {
        Person first = group.add("Ana Silva", Role.MEMBER);
        Person second = people.add(
                new NewPerson(first.name(), new EmailAddress("other@example.org"), first.language(), Role.MEMBER),
                null);
        assertThat(second.handle()).isEqualTo(new Handle("ana-silva-2"));
        jdbc.sql("DELETE FROM people WHERE id = :id")
                .param("id", second.id().value())
                .update();
    }

    @Test
    void anAddressHasOneAccount() {
        Person ana = group.add("Ana Silva", Role.MEMBER);
        assertThatThrownBy(() -> people.add(new NewPerson(ana.name(), ana.email(), ana.language(), Role.MEMBER), null))
                .isInstanceOf(Taken.class)
                .hasMessageContaining("ana.silva@example.org");
    }

    @Test
    void theLastAdministratorStaysOne() {
        Person only = group.add("Ana Silva", Role.ADMINISTRATOR);
        assertThatThrownBy(() -> people.change(only.id(), Role.MEMBER, Set.of(), null))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> people.disable(only.id(), null)).isInstanceOf(LastAdministrator.class);
        group.add("Ben Okri", Role.ADMINISTRATOR);
        people.change(only.id(), Role.EDITOR, Set.of(Mark.PRACTITIONER), null);
        assertThat(people.withId(only.id()).orElseThrow().role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void peopleAreFoundByLettersOfNameOrAddress() {
        Person ana = group.add("Ana Silva", Role.MEMBER);
        assertThat(people.find("SILV")).containsExactly(ana);
        assertThat(people.find("silva@example")).containsExactly(ana);
        assertThat(people.find("100%")).isEmpty();
    }
}
