package org.coproduction.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published schema, read as the rules that an import follows: there is one text of the rules, and it is checked
 * fast enough for files of many cases.
 */
final class CaseSchema {
    static final String RESOURCE = "/schemas/case.json";

    private final SchemaRule root;

    CaseSchema() {
        JsonNode schema = json();
        root = SchemaRule.of(schema, schema);
    }

    static JsonNode json() {
        try (InputStream file = CaseSchema.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(CaseNode given, Faults faults) {
        root.check(
                given.json(),
                Pointer.ROOT,
                (at, rule, details) -> faults.add(given.fault(at.toString(), rule, details)));
    }
}
