package org.coproduction.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET_OF_RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six digits of the table in appendix B of RFC 6238. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void aCodeIsThatOfTheStandard(long second, String code) {
        assertThat(new Totp(SECRET_OF_RFC).code(Totp.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void aSecretIsTypedInBase32() {
        assertThat(new Totp(SECRET_OF_RFC).typed()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
