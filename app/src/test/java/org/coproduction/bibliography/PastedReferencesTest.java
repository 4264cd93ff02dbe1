package org.coproduction.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedReferencesTest {
    private static final CslItem BOOK = new CslItem(
            "silva2019",
            Map.of(
                    "type", "book",
                    "title", "Schools of their own",
                    "publisher", "A press",
                    "DOI", "10.1000/182",
                    "issued", Map.of("date-parts", List.of(List.of(2019)))));

    @ParameterizedTest
    @EnumSource
    void whatWeWriteWeRead(ReferenceFormat format) {
        CslItem read = PastedReferences.of(format.of(List.of(BOOK))).getFirst();
        assertThat(read.type()).isEqualTo("book");
        assertThat(read.title()).isEqualTo("Schools of their own");
        assertThat(read.year()).isEqualTo(2019);
        assertThat(read.doi()).isEqualTo("10.1000/182");
    }

    @Test
    void severalEntriesAreSeveralReferences() {
        assertThat(PastedReferences.of("@book{a, title={One}}\n@book{b, title={Two}}"))
                .hasSize(2);
    }

    @Test
    void notMoreThanAnybodyPastesAreRead() {
        String many = "{\"title\": \"x\"},".repeat(PastedReferences.MOST + 10);
        assertThat(PastedReferences.of("[" + many + "{}]")).hasSize(PastedReferences.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "co-production", "@", "@book{", "{", "[1, 2", "TY  - JOUR", "{}}", "@comment"})
    void whatCannotBeReadGivesNothingThatFails(String text) {
        assertThat(PastedReferences.of(text))
                .allSatisfy(item -> assertThat(item.title()).isEmpty());
    }
}
