package org.coproduction.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.coproduction.CommonsTest;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class PasskeysTest {
    @Autowired
    Passkeys passkeys;

    @Autowired
    Challenges challenges;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Person ben;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        ben = group.add("Ben Okri", Role.MEMBER);
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "x",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"response\":{},\"type\":\"public-key\"}"
            })
    void whatIsNoAnswerOfADeviceOpensNothingAndAddsNothing(String answer) {
        assertThat(passkeys.owner(answer)).isEmpty();
        assertThat(passkeys.add(ana.id(), "Mine", answer)).isFalse();
    }

    @Test
    void aChallengeIsTakenOnceAndOnlyFromWhomItWasMadeFor() {
        byte[] challenge = challenges.make(ana.id());
        assertThat(challenges.take(challenge, ben.id())).isFalse();
        assertThat(challenges.take(challenge, null)).isFalse();
        assertThat(challenges.take(challenge, ana.id())).isTrue();
        assertThat(challenges.take(challenge, ana.id())).isFalse();
    }

    @Test
    void anOldChallengeIsWorthNothingAndForgotten() {
        byte[] challenge = challenges.make(null);
        jdbc.sql("UPDATE passkey_challenges SET good_until = now() - interval '1 second'")
                .update();
        assertThat(challenges.take(challenge, null)).isFalse();
        assertThat(challenges.forgetOld()).isPositive();
    }

    @Test
    void nobodyNamesOrTakesAwayThePasskeyOfAnother() {
        UUID bens = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO passkeys (id, person, credential, public_key, uses, name) VALUES (:id, :ben, 'c', 'k', 0, 'His')")
                .param("id", bens)
                .param("ben", ben.id().value())
                .update();
        assertThat(passkeys.rename(bens, ana.id(), "Hers")).isFalse();
        assertThat(passkeys.remove(bens, ana.id())).isFalse();
        assertThat(passkeys.of(ben.id())).extracting(Passkeys.Listed::name).containsExactly("His");
    }
}
