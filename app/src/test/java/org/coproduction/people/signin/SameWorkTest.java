package org.coproduction.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.coproduction.CommonsTest;
import org.coproduction.CountedStatements;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.audit.Audit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long an answer takes tells nobody which accounts there are: counted in work, since time is noise. */
@CommonsTest
class SameWorkTest {
    @Autowired
    DataSource database;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    @Autowired
    LinkMail.Sending sending;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    List<EmailAddress> addresses;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        Person disabled = group.add("Carla Disabled", Role.MEMBER);
        people.disable(disabled.id(), null);
        addresses = Stream.of(
                        group.add("Ana Silva", Role.MEMBER).email(),
                        disabled.email(),
                        EmailAddress.of("nobody@example.org").orElseThrow())
                .toList();
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void aWrongPasswordAsksTheDatabaseAsOftenForEachAddress() {
        CountedStatements counted = new CountedStatements(database);
        JdbcClient through = JdbcClient.create(counted);
        Passwords passwords = new Passwords(through, audit);
        PasswordAttempts tries = new PasswordAttempts(new Attempts(through), through);
        List<Integer> statements = addresses.stream()
                .map(address -> counted.of(() -> {
                    tries.mayTry(address, "203.0.113.0");
                    passwords.owner(address, "not their password");
                    tries.failed(address, "203.0.113.0");
                }))
                .toList();
        assertThat(statements.getFirst()).isPositive();
        assertThat(statements).containsOnly(statements.getFirst());
    }

    @Test
    void aLinkByMailIsOneJobForEachAddress() {
        List<String> asked = new ArrayList<>();
        SchedulerClient noting = (SchedulerClient) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SchedulerClient.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    return null;
                });
        LinkMail links = new LinkMail(noting, sending);
        addresses.forEach(address -> links.ask(address, "/me"));
        assertThat(asked).hasSameSizeAs(addresses).containsOnly("schedule");
    }
}
