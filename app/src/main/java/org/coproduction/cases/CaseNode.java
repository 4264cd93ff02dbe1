package org.coproduction.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case as it stands in a file, not yet checked.
 *
 * @param position from 1
 * @param twice pointers to fields that stand there twice
 */
record CaseNode(int position, JsonNode json, List<String> twice) {
    @Nullable
    String slug() {
        JsonNode slug = json.path("slug");
        return slug.isString() && slug.asString().length() <= 200 ? slug.asString() : null;
    }

    Fault fault(String field, String rule, Object... details) {
        return new Fault(position, slug(), field, rule, List.of(details));
    }
}
