package org.coproduction.cases.writing;

import java.util.Map;
import java.util.Set;
import org.coproduction.bibliography.CslItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A reference as a source of a draft: what a source cannot have is left out, since a form could not mend it. */
final class PastedSource {
    private static final Set<String> LEFT_OUT = Set.of("id", "abstract", "note", "keyword", "annote", "custom");
    private static final Set<String> NAME_PARTS =
            Set.of("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PastedSource() {}

    static ObjectNode of(CslItem item, @Nullable String seenAt) {
        JsonNode fields = JsonMapper.shared().valueToTree(item.fields());
        ObjectNode csl = NODES.objectNode();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (LEFT_OUT.contains(field.getKey())) continue;
            JsonNode value = usable(field.getValue());
            if (!value.isMissingNode()) csl.set(field.getKey(), value);
        }
        if (!csl.has("type")) csl.put("type", "document");
        ObjectNode source = NODES.objectNode();
        source.put("key", SourceForm.freshKey());
        source.set("csl", csl);
        if (seenAt != null) source.put("seenAt", seenAt);
        return source;
    }

    private static JsonNode usable(JsonNode value) {
        if (value.isString() || value.isNumber()) return value;
        if (value.isArray()) return names(value);
        if (!value.path("date-parts").isArray()) return NODES.missingNode();
        ObjectNode date = NODES.objectNode();
        date.set("date-parts", value.path("date-parts"));
        return date;
    }

    private static JsonNode names(JsonNode list) {
        ArrayNode names = NODES.arrayNode();
        for (JsonNode one : list) {
            ObjectNode name = NODES.objectNode();
            for (Map.Entry<String, JsonNode> part : one.properties())
                if (NAME_PARTS.contains(part.getKey()) && part.getValue().isString())
                    name.set(part.getKey(), part.getValue());
            if (!name.isEmpty()) names.add(name);
        }
        return names.isEmpty() ? NODES.missingNode() : names;
    }

    /** Author, year and the beginning of the title. */
    static String name(CslItem item) {
        ObjectNode source = NODES.objectNode();
        source.set("csl", JsonMapper.shared().valueToTree(item.fields()));
        return Choices.name(source);
    }
}
