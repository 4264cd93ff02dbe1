package org.coproduction.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.coproduction.CommonsTest;
import org.coproduction.CountedStatements;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.People;
import org.coproduction.people.PersonName;
import org.coproduction.people.Role;
import org.coproduction.people.TestPeople;
import org.coproduction.people.WaysIn;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class AskingWorkTest {
    @Autowired
    DataSource database;

    @Autowired
    People people;

    @Autowired
    WaysIn ways;

    @Autowired
    Invitations mails;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM join_requests").update();
        group.close();
    }

    @Test
    void toAskToJoinTakesTheSameWorkForMembersForThoseWhoAskedAndForStrangers() {
        CountedStatements counted = new CountedStatements(database);
        Joining joining = new Joining(JdbcClient.create(counted), people, ways, mails, audit);
        EmailAddress member = group.add("Ana Silva", Role.MEMBER).email();
        EmailAddress stranger = EmailAddress.of("nobody@example.org").orElseThrow();
        List<Integer> statements = Stream.of(member, stranger, stranger)
                .map(address -> counted.of(() ->
                        joining.ask(address, PersonName.of("Somebody").orElseThrow(), Language.EN, "I would like to")))
                .toList();
        assertThat(statements).containsOnly(1);
    }
}
