package org.coproduction.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaseRoundTripTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();

    @Property(tries = 200)
    void whatIsExportedImportsAgainWithoutLoss(@ForAll("texts") CaseText text) throws IOException {
        assertThat(readBack(("[" + new String(CaseJson.write(text), UTF_8) + "]").getBytes(UTF_8)))
                .containsExactly(text);
    }

    @Property(tries = 50)
    void theSameTextAlwaysGivesTheSameBytes(@ForAll("texts") CaseText text) {
        byte[] once = CaseJson.write(text);
        assertThat(CaseJson.write(CaseJson.read(once))).isEqualTo(once);
    }

    @Test
    void theStarterCasesComeBackAsTheyWere() throws IOException {
        List<CaseText> all = readBack(StarterCase.file(StarterCase.all().toArray(JsonNode[]::new)));
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        exported.write('[');
        for (CaseText text : all) {
            if (exported.size() > 1) exported.write(',');
            exported.write(CaseJson.write(text));
        }
        exported.write(']');
        assertThat(readBack(exported.toByteArray())).isEqualTo(all).hasSize(56);
    }

    @Test
    void aCaseIsWrittenInTheOrderOfItsFields() {
        assertThat(new String(CaseJson.write(TestText.smallest()), UTF_8))
                .startsWith("{\"slug\":\"test-smallest\",\"title\":\"Smallest\",\"summary\":")
                .contains("\"startYear\":null,\"endYear\":null,\"ongoing\":null,\"policyArea\":\"03.1\"")
                .endsWith(
                        "\"sources\":[{\"key\":\"one\",\"csl\":{\"type\":\"book\",\"title\":\"A book\"},\"seenAt\":null}]}");
    }

    private static List<CaseText> readBack(byte[] file) throws IOException {
        Faults faults = new Faults();
        List<CaseText> texts = new ArrayList<>();
        CaseRules rules = new CaseRules(new CaseSchema(), Set.of(1, 2, 3, 4, 5, 6, 7, 8));
        CaseFile.read(
                new ByteArrayInputStream(file),
                given -> {
                    rules.check(given, faults);
                    return !faults.any() && texts.add(CaseJson.read(given.json()));
                },
                faults);
        assertThat(faults.any() ? faults.refusal().faults() : List.of()).isEmpty();
        return texts;
    }

    @Provide
    Arbitrary<CaseText> texts() {
        return Combinators.combine(words(), words().injectNull(0.5), coded(Coded.STRATEGY), numbers(), places(), csl())
                .as((text, optional, kind, number, places, csl) -> new CaseText(
                        "test-round-trip",
                        text,
                        text,
                        List.of("NL", "BE"),
                        places,
                        1990,
                        number.intValue() % 2 == 0 ? null : 2001,
                        number.intValue() % 3 == 0 ? null : true,
                        "03.1",
                        List.of("co-design"),
                        "group",
                        optional,
                        optional == null ? null : new CaseText.Count(number, optional),
                        List.of(new CaseText.Actor(text, "university")),
                        optional,
                        optional,
                        List.of(new CaseText.Strategy(kind, text, "key")),
                        List.of(new CaseText.Outcome("trust", "mixed", text, null)),
                        List.of(text),
                        optional,
                        optional,
                        "survey",
                        List.of(1, 8),
                        List.of(new CaseText.Source("key", csl, "https://example.org/?q=é&x=%22")),
                        List.of(new CaseText.Attachment("0".repeat(64) + ".jpg", text, "CC0-1.0", optional))));
    }

    private static Arbitrary<String> words() {
        Arbitrary<Character> odd = Arbitraries.of(
                '"', '\\', '\'', '<', '>', '&', '\t', '\n', '\r', '=', '{', '}', ',', '\u2028', '\u007f', '\ufeff',
                'é');
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars(' ', '~').ofMinLength(1).ofMaxLength(60),
                        Arbitraries.strings()
                                .ofMinLength(1)
                                .ofMaxLength(20)
                                .alpha()
                                .map(text -> text + "😀"),
                        odd.list().ofMinSize(1).ofMaxSize(20).map(list -> {
                            StringBuilder text = new StringBuilder();
                            list.forEach(text::append);
                            return text.toString();
                        }))
                .filter(text -> !text.isEmpty());
    }

    private static Arbitrary<String> coded(Coded kind) {
        return Arbitraries.of(VOCABULARY.keys(kind));
    }

    private static Arbitrary<Long> numbers() {
        return Arbitraries.longs().between(0, 10_000_000_000L);
    }

    private static Arbitrary<List<CaseText.Place>> places() {
        return Combinators.combine(
                        words(),
                        Arbitraries.doubles().between(-90, 90).ofScale(6),
                        Arbitraries.doubles().between(-180, 180).ofScale(6))
                .as(CaseText.Place::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Map<String, Object>> csl() {
        return Combinators.combine(
                        words(), Arbitraries.bigDecimals().between(new BigDecimal(-1000), new BigDecimal(1000)))
                .as((text, number) -> {
                    Map<String, Object> csl = new LinkedHashMap<>();
                    csl.put("title", text);
                    csl.put("type", "book");
                    csl.put("volume", number.scale() == 0 ? (Object) number.intValue() : number);
                    csl.put("author", List.of(Map.of("family", text), Map.of("literal", text)));
                    csl.put("issued", Map.of("date-parts", List.of(List.of(2004, 11, 7))));
                    return csl;
                });
    }
}
