package org.coproduction.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The real cases as a file has them, to be broken by tests. */
final class StarterCase {
    private StarterCase() {}

    static List<JsonNode> all() {
        return Stream.of("a", "b", "c")
                .map(batch -> "/starter/cases-" + batch + ".json")
                .flatMap(name -> read(name).valueStream())
                .toList();
    }

    /** Burgernet under another slug, which no starter case has. */
    static ObjectNode named(String slug) {
        ObjectNode one = (ObjectNode) all().getFirst().deepCopy();
        one.put("slug", slug);
        return one;
    }

    static ObjectNode broken(String slug, Consumer<ObjectNode> how) {
        ObjectNode one = named(slug);
        how.accept(one);
        return one;
    }

    static byte[] file(JsonNode... cases) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonNode one : cases) list.add(one);
        return JsonMapper.shared().writeValueAsBytes(list);
    }

    static byte[] bytes(String resource) {
        try (InputStream file = StarterCase.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(file, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String resource) {
        return JsonMapper.shared().readTree(bytes(resource));
    }
}
