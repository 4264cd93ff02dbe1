package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailWriterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ana Silva <ana@example.org> | Ana Silva",
                "ana@example.org (Ana Silva) | Ana Silva",
                "ana at example.org (Ana Silva) | Ana Silva",
                "Ana Silva <ana at example.org> | Ana Silva",
                "\"Silva, Ana\" <Ana@Example.org> | Silva, Ana",
                "=?utf-8?Q?Zo=C3=AB?= <ana@example.org> | Zoë"
            })
    void aMailIsSignedAndHasAnAddressThatIsNotShown(String from, String name) {
        MailWriter writer = MailWriter.of(from);
        assertThat(writer.name()).isEqualTo(name);
        assertThat(writer.address()).isEqualTo(Fingerprint.ofAddress("ana@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org",
                "<ana@example.org>",
                "\"ana@example.org\" <ana@example.org>",
                "ana at example.org",
                "ana at example.org (ana at example.org)",
                "\"mailto:ana@example.org\" <x@y.org>",
                ""
            })
    void anAddressIsNoName(String from) {
        assertThat(MailWriter.of(from).name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Silva <<ana@@example", "Ana Silva <", "\"Ana Silva"})
    void whatCannotBeReadIsSignedAsFarAsItCan(String from) {
        assertThat(MailWriter.of(from).name()).isIn("Ana Silva", "");
    }

    @ParameterizedTest
    @CsvSource({
        "Write to ana@example.org today, Write to …@… today",
        "mailto:ana.b+c@mail.example.org, …@…",
        "On Monday Ana <ana at example.org> said, On Monday Ana <…@…> said",
        "Look at example.org and @ana, Look at example.org and @ana"
    })
    void addressesInTextsAreHidden(String text, String hidden) {
        assertThat(AddressesIn.hidden(text)).isEqualTo(hidden);
    }
}
