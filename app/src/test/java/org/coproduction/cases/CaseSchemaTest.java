package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class CaseSchemaTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final JsonNode schema = CaseSchema.json();
    private final CaseSchema ours = new CaseSchema();
    private final Schema theirs = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema);

    @ParameterizedTest
    @CsvSource({
        "/properties/policyArea, POLICY_AREA",
        "/properties/phases/items, PHASE",
        "/properties/level, LEVEL",
        "/properties/actors/items/properties/kind, ACTOR_KIND",
        "/properties/strategies/items/properties/kind, STRATEGY",
        "/properties/outcomes/items/properties/dimension, OUTCOME_DIMENSION",
        "/properties/outcomes/items/properties/direction, OUTCOME_DIRECTION",
        "/properties/evidenceBasis, EVIDENCE_BASIS"
    })
    void codedFieldsTakeTheValuesOfTheVocabulary(String field, Coded kind) {
        assertThat(schema.at(field).path("enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(new Vocabulary().keys(kind));
    }

    @Test
    void countriesAreThoseOfIso() {
        assertThat(schema.at("/properties/countries/items/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(new TreeSet<>(Set.of(Locale.getISOCountries())));
    }

    @Test
    void everyFieldHasATitleAndADescription() {
        List<String> bare = new ArrayList<>();
        collectBare(schema, "", bare);
        assertThat(bare).isEmpty();
    }

    private static void collectBare(JsonNode schema, String at, List<String> bare) {
        if (schema.has("$ref")) return;
        if (!schema.has("title") || !schema.has("description")) bare.add(at);
        for (String holder : List.of("properties", "$defs"))
            schema.path(holder).forEachEntry((name, field) -> collectBare(field, at + "/" + holder + "/" + name, bare));
        for (String one : List.of("items", "additionalProperties"))
            if (schema.path(one).isObject()) collectBare(schema.path(one), at + "/" + one, bare);
    }

    @Test
    void theSchemaHasEveryFieldOfACaseInItsOrder() {
        assertThat(schema.path("properties").propertyNames())
                .containsExactlyElementsOf(Stream.of(CaseText.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void everyTypeThatTheSchemaAsksForHasWords() {
        Words words = new Words();
        for (JsonNode type : schema.findValues("type")) {
            if (type.isObject()) continue;
            String rule = type.isString()
                    ? type.asString()
                    : String.join(
                            "-", type.valueStream().map(JsonNode::asString).toList());
            assertThat(words.keys(Language.FR)).contains("case.fault.type." + rule);
        }
    }

    @Test
    void theStarterCasesObeyIt() {
        assertThat(StarterCase.all())
                .allSatisfy(one -> assertThat(theirs.validate(one)).isEmpty())
                .allSatisfy(one -> assertThat(fits(one)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"case.json", "other-case.json"})
    void theExamplesOfTheStylePageObeyIt(String file) throws IOException {
        byte[] example = new ClassPathResource("examples/" + file).getContentAsByteArray();
        assertThat(fits(JsonMapper.shared().readTree(example))).isTrue();
    }

    /** Our quick reading of the schema and an independent one agree on whether a case obeys it. */
    @Test
    void ourReadingAgreesWithAnotherOnThousandsOfBrokenCases() {
        Random random = new Random(20261124);
        List<JsonNode> whole = StarterCase.all();
        int broken = 0;
        for (int i = 0; i < 4_000; i++) {
            JsonNode one = whole.get(random.nextInt(whole.size())).deepCopy();
            damage(one, random);
            boolean obeys = theirs.validate(one).isEmpty();
            if (!obeys) broken++;
            assertThat(fits(one)).as("%s", one).isEqualTo(obeys);
        }
        assertThat(broken).isBetween(1_500, 3_990);
    }

    private boolean fits(JsonNode one) {
        Faults faults = new Faults();
        ours.check(new CaseNode(1, one, List.of()), faults);
        return !faults.any();
    }

    private static void damage(JsonNode whole, Random random) {
        List<JsonNode> holders = new ArrayList<>();
        collectHolders(whole, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ArrayNode list) {
            switch (random.nextInt(5)) {
                case 0 -> list.removeAll();
                case 1 ->
                    list.add(list.isEmpty() ? NODES.nullNode() : list.get(0).deepCopy());
                case 2 -> list.add(oddity(random));
                case 3 -> {
                    if (!list.isEmpty()) list.set(random.nextInt(list.size()), oddity(random));
                }
                default -> {
                    if (!list.isEmpty())
                        while (list.size() <= 500) list.add(list.get(0).deepCopy());
                }
            }
        } else if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name =
                    names.isEmpty() || random.nextInt(10) == 0 ? "sideways" : names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) object.remove(name);
            else object.set(name, oddity(random));
        }
    }

    private static void collectHolders(JsonNode node, List<JsonNode> into) {
        if (node.isContainer()) into.add(node);
        for (JsonNode child : node.values()) collectHolders(child, into);
    }

    private static JsonNode oddity(Random random) {
        List<JsonNode> odd = Stream.<JsonNode>of(
                        NODES.nullNode(),
                        NODES.stringNode(""),
                        NODES.stringNode("x"),
                        NODES.stringNode("https://example.org/a"),
                        NODES.stringNode("ftp://example.org"),
                        NODES.stringNode("https://exa mple.org"),
                        NODES.stringNode("é".repeat(20_001)),
                        NODES.stringNode("😀".repeat(11_000)),
                        NODES.stringNode("NL"),
                        NODES.stringNode("co-design"),
                        NODES.stringNode("positive"),
                        NODES.numberNode(0),
                        NODES.numberNode(-1),
                        NODES.numberNode(2004),
                        NODES.numberNode(new java.math.BigDecimal("2004.0")),
                        NODES.numberNode(new java.math.BigDecimal("2004.5")),
                        NODES.numberNode(new BigInteger("99999999999999999999")),
                        NODES.booleanNode(true),
                        NODES.arrayNode(),
                        NODES.arrayNode().add("NL").add("NL"),
                        NODES.objectNode(),
                        NODES.objectNode().put("value", 3))
                .toList();
        return odd.get(random.nextInt(odd.size()));
    }

    @Test
    void aKeywordThatIsNotUnderstoodIsNotPassedOver() {
        ObjectNode strange = NODES.objectNode().put("multipleOf", 3);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> SchemaRule.of(strange, strange))
                .hasMessage("no rule for the keyword multipleOf");
    }
}
