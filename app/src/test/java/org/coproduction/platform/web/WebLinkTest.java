package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
    @Test
    void aPageIsNamedByItsAddress() {
        assertThat(WebLink.of("https://www.example.org/ana/").map(WebLink::label))
                .hasValue("example.org/ana");
        assertThat(WebLink.of("example.org").map(WebLink::address)).hasValue("https://example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "mailto:ana@example.org",
                "//evil.example",
                "https://user:secret@example.org/",
                "https://localhost/",
                "https://",
                "https://exam ple.org",
                "https://example.org/\"onclick=\"alert(1)",
                "https://exаmple.org/",
                "ftp://example.org/"
            })
    void whatIsNoPageOfTheWebIsNotTaken(String typed) {
        assertThat(WebLink.of(typed)).isEmpty();
    }
}
