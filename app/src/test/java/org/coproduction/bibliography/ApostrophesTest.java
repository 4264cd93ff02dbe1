package org.coproduction.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.coproduction.CommonsTest;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class ApostrophesTest {
    private static final Pattern MARKS = Pattern.compile("['’‘\"“«]");

    @Autowired
    Citations citations;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            The Ostroms' Public Choice            | The Ostroms’ Public Choice
            Citizens' and Professionals' Part     | Citizens’ and Professionals’ Part
            The World Bank's Income               | The World Bank’s Income
            Generating 'good enough' evidence     | Generating 'good enough' evidence
            The 'world's best' service            | The 'world’s best' service
            Clubs of the '90s                     | Clubs of the ’90s
            The users'                            | The users’
            ('We the users', again)               | ('We the users', again)
            Five ' apart                          | Five ' apart
            """)
    void standWhereAWordHasThem(String typed, String set) {
        assertThat(Apostrophes.of(typed)).isEqualTo(set);
    }

    @Test
    void noTitleOfTheStarterContentLosesOrChangesAWordInItsCitation() {
        var softly = new SoftAssertions();
        for (CslItem item : starterItems().toList()) {
            boolean marked = MARKS.matcher(item.title()).find();
            for (CitationStyle style : marked ? CitationStyle.COMMON : List.of(CitationStyle.APA)) {
                for (Language language : Language.values()) {
                    String citation = citations.of(item, style, language).text();
                    softly.assertThat(lettersOf(citation, item))
                            .as("%s in %s, %s: %s", item.id(), style.name(), language, citation)
                            .contains(lettersOf(Apostrophes.of(item.title()), item));
                }
            }
        }
        softly.assertAll();
    }

    /** Letters, digits and apostrophes; where a title quotes something, styles choose the marks, so none are compared. */
    private static String lettersOf(String text, CslItem item) {
        boolean quotes =
                MARKS.matcher(Apostrophes.of(item.title()).replace("’", "")).find();
        String compared = quotes ? text.replaceAll("['’]", "") : text;
        return compared.replaceAll("</?(i|b|sup|sub)>", "")
                .replaceAll("[^\\p{L}\\p{N}’]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<CslItem> starterItems() {
        return Stream.concat(
                list("bibliography").map(ApostrophesTest::item),
                Stream.of("cases-a", "cases-b", "cases-c")
                        .flatMap(ApostrophesTest::list)
                        .flatMap(one -> one.path("sources").valueStream())
                        .map(source -> item(source.path("csl"))));
    }

    private static CslItem item(JsonNode json) {
        Map<String, Object> fields = JsonMapper.shared().convertValue(json, new TypeReference<>() {});
        return new CslItem(json.path("id").asString(json.path("title").asString()), fields);
    }

    private static Stream<JsonNode> list(String file) {
        try (InputStream in = ApostrophesTest.class.getResourceAsStream("/starter/" + file + ".json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(in).readAllBytes())
                    .valueStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
