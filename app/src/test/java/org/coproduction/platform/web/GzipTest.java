package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class GzipTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_000, 70_000})
    void whatIsPackedComesOutAgain(int length) throws IOException {
        byte[] regular = "abcdefghij ".repeat(length).substring(0, length).getBytes();
        byte[] random = new byte[length];
        new Random(1).nextBytes(random);
        assertThat(Gzip.unpacked(Gzip.of(regular))).isEqualTo(regular);
        assertThat(Gzip.unpacked(Gzip.of(random))).isEqualTo(random);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gzip                    | true
        br, gzip;q=0.5, deflate | true
        gzip; q=1.0             | true
        gzip;q=0                | false
        gzip;q=0.000            | false
        br                      | false
        """)
    void onlyWhoSaysThatItReadsGzipGetsIt(String encodings, boolean fits) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", encodings);
        assertThat(Gzip.fits(new byte[5_000], request)).isEqualTo(fits);
    }

    @Test
    void aClientThatSaysNothingAndAShortAnswerAreLeftAlone() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(Gzip.fits(new byte[5_000], request)).isFalse();
        request.addHeader("Accept-Encoding", "gzip");
        assertThat(Gzip.fits(new byte[500], request)).isFalse();
    }
}
