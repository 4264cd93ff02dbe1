package org.coproduction.qca.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.coproduction.qca.Figure;
import tools.jackson.databind.JsonNode;

/** Compares figures with those that R printed with 15 digits. */
final class Figures {
    private static final double TOLERANCE = 1e-9;

    private Figures() {}

    static void assertFigure(Figure ours, JsonNode theirs) {
        if (theirs.isNull()) {
            assertThat(ours).isInstanceOf(Figure.Undefined.class);
        } else {
            assertThat(ours.ifDefined()).isPresent();
            assertThat(ours.ifDefined().orElseThrow()).isCloseTo(theirs.asDouble(), within(TOLERANCE));
        }
    }
}
