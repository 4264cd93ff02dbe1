package org.coproduction.people.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {
    /** The first two are ORCID's own examples. */
    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"})
    void itsLastSignProvesTheOthers(String value) {
        assertThat(Orcid.of(value)).hasValue(new Orcid(value));
    }

    @Test
    void itCanBePastedAsAnAddressOrTypedWithoutHyphens() {
        Orcid josiah = new Orcid("0000-0002-1825-0097");
        assertThat(Orcid.of(" https://orcid.org/0000-0002-1825-0097 ")).hasValue(josiah);
        assertThat(Orcid.of("0000000218250097")).hasValue(josiah);
        assertThat(Orcid.of("0000-0002-1694-233x")).hasValue(new Orcid("0000-0002-1694-233X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0098",
                "0000-0002-1825-009",
                "0000-0002-1825-00977",
                "",
                "0000-0002-18X5-0097",
                "https://evil.example/0000-0002-1825-0097",
                "٠٠٠٠-0002-1825-0097"
            })
    void anythingElseIsNone(String typed) {
        assertThat(Orcid.of(typed)).isEmpty();
    }
}
