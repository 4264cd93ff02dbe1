package org.coproduction.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void spellingsOfOneAddressAreOne() {
        assertThat(EmailAddress.of(" Ana.Silva@Example.ORG ")).contains(new EmailAddress("ana.silva@example.org"));
    }

    @Test
    void aDomainInOtherLettersIsWrittenInAscii() {
        assertThat(EmailAddress.of("ana@bücher.example")).contains(new EmailAddress("ana@xn--bcher-kva.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "аna@example.org", // a Cyrillic а
                "ana\u200b@example.org",
                "ana@example.org\r\nBcc: all@example.org",
                "ana@example.org,eve@example.org",
                "\"ana\"@example.org",
                "<ana@example.org>",
                "ana@localhost",
                "ana@-example.org",
                "ana..b@example.org",
                "@example.org",
                "ana",
                ""
            })
    void whatCouldPassForAnotherAddressOrForSeveralIsNone(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void anAddressLongerThanMailAllowsIsNone() {
        assertThat(EmailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.of("a@" + "b.".repeat(130) + "org")).isEmpty();
    }
}
