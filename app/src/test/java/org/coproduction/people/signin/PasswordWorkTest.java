package org.coproduction.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coproduction.CommonsTest;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts what is worked out, which a clock on a busy machine cannot tell. */
@CommonsTest
class PasswordWorkTest {
    private static final String SECRET = "correct horse battery staple";

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Audit audit;

    TestPeople group;
    Counting counting;
    Passwords passwords;
    Person ana;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        counting = new Counting();
        passwords = new Passwords(jdbc, audit, counting);
        passwords.set(ana.id(), SECRET);
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void aWrongPasswordTakesTheSameWorkWhetherOrNotThereIsSuchAnAccount() {
        Person without = group.add("Ben Okri", Role.MEMBER);
        Person disabled = group.add("Carla Disabled", Role.MEMBER);
        people.disable(disabled.id(), null);
        for (EmailAddress email :
                List.of(ana.email(), without.email(), disabled.email(), address("nobody@example.org")))
            assertThat(passwords.owner(email, "wrong " + SECRET))
                    .as(email.value())
                    .isEmpty();
        assertThat(counting.parameters).hasSize(4);
        assertThat(counting.parameters.stream().distinct()).hasSize(1);
    }

    @Test
    void theRightPasswordOpens() {
        assertThat(passwords.owner(ana.email(), SECRET)).contains(ana.id());
        assertThat(counting.parameters).hasSize(1);
    }

    private static EmailAddress address(String text) {
        return EmailAddress.of(text).orElseThrow();
    }

    /** Argon2id that notes with which memory and rounds it was asked. */
    private static final class Counting implements PasswordEncoder {
        private final PasswordEncoder argon = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        private final List<String> parameters = new ArrayList<>();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return argon.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            parameters.add(Objects.requireNonNull(hash).replaceFirst("(\\$[^$]+\\$[^$]+\\$[^$]+)\\$.*", "$1"));
            return argon.matches(password, hash);
        }
    }
}
