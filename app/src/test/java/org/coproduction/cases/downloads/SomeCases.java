package org.coproduction.cases.downloads;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cases of the starter content as a download would read them. */
final class SomeCases {
    static final Provenance PROVENANCE = new Provenance(
            "https://example.org/cases?country=NL", "https://example.org", Instant.parse("2026-11-24T10:15:30Z"));
    private static final Instant SAVED = Instant.parse("2026-11-01T08:00:00Z");

    private SomeCases() {}

    static List<ObjectNode> starter() {
        try (InputStream file = SomeCases.class.getResourceAsStream("/starter/cases-a.json")) {
            List<ObjectNode> cases = new ArrayList<>();
            for (JsonNode node : JsonMapper.shared().readTree(file)) cases.add((ObjectNode) node);
            return cases;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first case of the starter content, changed. */
    static CaseStream one(UnaryOperator<ObjectNode> change) {
        return these(List.of(change.apply(starter().getFirst())));
    }

    static CaseStream these(List<ObjectNode> cases) {
        return taker -> {
            for (JsonNode node : cases)
                taker.take(new SavedCase.Stored(3, SAVED, JsonMapper.shared().writeValueAsBytes(node)));
        };
    }
}
