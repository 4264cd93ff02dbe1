package org.coproduction.cases.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;
import org.coproduction.bibliography.Doi;
import org.coproduction.cases.DraftText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A source as a row of the form. What the form does not ask for (an edition, a translator) stays as it is; so does what it
 * shows in fewer words, where nobody touched it.
 *
 * @param row beginning of the names of its fields: {@code sources-0-}
 */
record SourceForm(Sent sent, String row) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, String> PLAIN = plain();
    private static final Pattern KEY = Pattern.compile("[\\w.-]{1,100}");

    /** Field of the form by CSL variable, in the order that they are asked for. */
    private static Map<String, String> plain() {
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put("title", "title");
        plain.put("container-title", "container");
        plain.put("publisher", "publisher");
        plain.put("volume", "volume");
        plain.put("issue", "issue");
        plain.put("page", "page");
        plain.put("URL", "url");
        return plain;
    }

    /** Missing where the row is empty. */
    JsonNode read(DraftText text) {
        ObjectNode before = known(text);
        ObjectNode csl = before.path("csl") instanceof ObjectNode there ? there.deepCopy() : NODES.objectNode();
        PLAIN.forEach((variable, field) -> put(csl, variable, sent.text(row + field)));
        put(csl, "DOI", doi(sent.text(row + "doi")));
        authors(csl);
        year(csl);
        String seenAt = sent.text(row + "seenAt");
        csl.remove("type");
        if (csl.isEmpty() && seenAt.isEmpty()) return MissingNode.getInstance();
        csl.put("type", sent.text(row + "type").isEmpty() ? "document" : sent.text(row + "type"));
        ObjectNode source = NODES.objectNode();
        source.put("key", KEY.matcher(key()).matches() ? key() : freshKey());
        source.set("csl", csl);
        source.put("seenAt", seenAt);
        return source;
    }

    private String key() {
        return sent.text(row + "key");
    }

    private ObjectNode known(DraftText text) {
        return text.entries("sources").stream()
                .filter(one -> one.path("key").asString("").equals(key()))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseGet(NODES::objectNode);
    }

    private static void put(ObjectNode csl, String variable, String value) {
        if (value.equals(csl.path(variable).asString(""))) return;
        if (value.isEmpty()) csl.remove(variable);
        else csl.put(variable, value);
    }

    private static String doi(String typed) {
        return Doi.of(typed).isPresent() ? typed.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:)", "") : typed;
    }

    private void authors(ObjectNode csl) {
        String typed = sent.text(row + "authors");
        if (typed.equals(authors(item(csl)))) return;
        ArrayNode names = NODES.arrayNode();
        for (String line :
                typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            int comma = line.indexOf(',');
            ObjectNode name = names.addObject();
            if (comma < 0) name.put("literal", line);
            else {
                name.put("family", line.substring(0, comma).strip());
                name.put("given", line.substring(comma + 1).strip());
            }
        }
        if (names.isEmpty()) csl.remove("author");
        else csl.set("author", names);
    }

    private void year(ObjectNode csl) {
        String typed = sent.text(row + "year");
        Integer before = item(csl).year();
        if (typed.equals(before == null ? "" : before.toString())) return;
        if (typed.isEmpty()) csl.remove("issued");
        else csl.putObject("issued").putArray("date-parts").addArray().add(sent.wholeNumber(row + "year"));
    }

    /** One a line, family name first. */
    static String authors(CslItem item) {
        return String.join(
                "\n", item.authors().stream().map(CslName::familyFirst).toList());
    }

    static CslItem item(JsonNode csl) {
        Map<String, Object> fields = new LinkedHashMap<>();
        csl.forEachEntry((name, value) -> fields.put(name, plain(value)));
        return new CslItem("", fields);
    }

    private static Object plain(JsonNode value) {
        if (value.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            value.forEachEntry((name, inner) -> map.put(name, plain(inner)));
            return map;
        }
        if (value.isArray()) {
            List<Object> list = new ArrayList<>();
            value.forEach(inner -> list.add(plain(inner)));
            return list;
        }
        return value.isNumber() ? value.numberValue() : value.asString("");
    }

    /** Other than that of a source which somebody else adds at the same time. */
    static String freshKey() {
        return "source-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
