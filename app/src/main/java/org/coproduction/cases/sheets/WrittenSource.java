package org.coproduction.cases.sheets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.bibliography.Doi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A source as one writes it in a cell: {@code smith2010: Smith, Anna; Li, Bo (2010). Parents in schools
 * <https://doi.org/10.1234/abc>}. The key and the title must be there.
 */
final class WrittenSource {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** French puts one that does not break before signs. */
    private static final String SPACE = "[\\s\\u00a0\\u202f]";

    private static final Pattern SOURCE =
            Pattern.compile("(?s)([^\\s:]{1,100}?)" + SPACE + "*:\\s+(.+?)(?:\\s*<([^<>\\s]+)>)?");
    private static final Pattern REFERENCE = Pattern.compile("(?s)([^()]+?)\\s*\\((\\d{4})\\)[.:,]?\\s+(.+)");

    private WrittenSource() {}

    static Optional<JsonNode> of(String written) {
        Matcher found = SOURCE.matcher(written);
        if (!found.matches()) return Optional.empty();
        String address = found.group(3);
        Optional<Doi> doi = Doi.of(address);
        ObjectNode csl = NODES.objectNode();
        csl.put("type", doi.isPresent() ? "article-journal" : address == null ? "document" : "webpage");
        reference(found.group(2).strip(), csl);
        doi.ifPresent(known -> csl.put("DOI", known.value()));
        ObjectNode source = NODES.objectNode();
        source.put("key", found.group(1));
        source.set("csl", csl);
        if (address != null && doi.isEmpty()) {
            csl.put("URL", address);
            source.put("seenAt", address);
        }
        return Optional.of(source);
    }

    private static void reference(String text, ObjectNode csl) {
        Matcher found = REFERENCE.matcher(text);
        if (!found.matches()) {
            csl.put("title", text);
            return;
        }
        csl.put("title", found.group(3).strip());
        ArrayNode names = csl.putArray("author");
        for (String name : found.group(1).split(SPACE + "*;" + SPACE + "*", -1))
            if (!name.isBlank()) name(name.strip(), names.addObject());
        csl.putObject("issued").putArray("date-parts").addArray().add(Integer.parseInt(found.group(2)));
    }

    private static void name(String written, ObjectNode name) {
        int comma = written.indexOf(',');
        if (comma < 0) name.put("literal", written);
        else {
            name.put("family", written.substring(0, comma).strip());
            name.put("given", written.substring(comma + 1).strip());
        }
    }
}
