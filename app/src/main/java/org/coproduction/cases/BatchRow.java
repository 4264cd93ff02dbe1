package org.coproduction.cases;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A case of a batch, not yet checked.
 *
 * @param position where it stands in the file that it comes from
 * @param json in the shape of {@code /schemas/case.json}
 */
public record BatchRow(int position, JsonNode json) {
    /** Where {@link BatchCheck} found nothing. */
    public CaseText text() {
        return CaseJson.read(json);
    }

    CaseNode asNode() {
        return new CaseNode(position, json, List.of());
    }
}
