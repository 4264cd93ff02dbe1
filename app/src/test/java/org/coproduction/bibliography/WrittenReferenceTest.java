package org.coproduction.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenReferenceTest {
    private static CslItem read(String written) {
        return WrittenReference.of(written).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brandsen, T., & Honingh, M. (2016). Distinguishing types. Public Administration Review, 76(3), 427–435."
                        + " https://doi.org/10.1111/puar.12465",
                "Brandsen, Taco, and Marlies Honingh. 2016. “Distinguishing Types.” Public Administration Review 76 (3):"
                        + " 427–435. https://doi.org/10.1111/puar.12465.",
                "Brandsen, Taco, and Marlies Honingh. “Distinguishing Types.” Public Administration Review, vol. 76,"
                        + " no. 3, 2016, pp. 427–435, https://doi.org/10.1111/puar.12465.",
                "Brandsen, T. and Honingh, M. (2016) ‘Distinguishing types’, Public Administration Review, 76(3),"
                        + " pp. 427–435. Available at: https://doi.org/10.1111/puar.12465.",
                "1. Brandsen T, Honingh M. Distinguishing types. Public Administration Review. 2016 May;76(3):427–435."
                        + " doi:10.1111/puar.12465",
                "BRANDSEN, Taco et HONINGH, Marlies, 2016. Distinguishing types. Public Administration Review. Vol. 76,"
                        + " n° 3, pp. 427–435. DOI 10.1111/puar.12465."
            })
    void oneArticleInManyStylesIsReadAlike(String written) {
        CslItem item = read(written);
        assertThat(item.authors()).extracting(CslName::family).containsExactly("Brandsen", "Honingh");
        assertThat(item.year()).isEqualTo(2016);
        assertThat(item.title()).isEqualToIgnoringCase("Distinguishing types");
        assertThat(item.text("container-title")).isEqualTo("Public Administration Review");
        assertThat(item.text("volume")).isEqualTo("76");
        assertThat(item.text("issue")).isEqualTo("3");
        assertThat(item.text("page")).isEqualTo("427-435");
        assertThat(item.doi()).isEqualTo("10.1111/puar.12465");
        assertThat(item.type()).isEqualTo("article-journal");
    }

    @Test
    void aBookHasItsPublisher() {
        CslItem item = read("Ostrom, E. (1990). Governing the commons. Cambridge University Press.");
        assertThat(item.type()).isEqualTo("book");
        assertThat(item.text("publisher")).isEqualTo("Cambridge University Press");
    }

    @Test
    void aPartOfABookHasItsBook() {
        CslItem item = read("Pestoff, V. (2012). New public governance. In V. Pestoff & T. Brandsen (Eds.), The third"
                + " sector (pp. 361–380). Routledge.");
        assertThat(item.type()).isEqualTo("chapter");
        assertThat(item.text("container-title")).isEqualTo("The third sector");
        assertThat(item.text("page")).isEqualTo("361-380");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trust", "Alford, 1998", "co-production in schools", "see https://example.org/2016"})
    void wordsAreNoReference(String words) {
        assertThat(WrittenReference.of(words)).isEmpty();
    }

    @Test
    void aWholePageIsNoReference() {
        assertThat(WrittenReference.of("Alford, J. (1998). Clients. " + "And more. ".repeat(300)))
                .isEmpty();
    }
}
