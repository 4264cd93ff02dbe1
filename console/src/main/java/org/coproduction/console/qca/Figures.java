package org.coproduction.console.qca;

import org.coproduction.console.json.Json;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Figure;

/** Figures in JSON and in tables. */
final class Figures {
    private Figures() {}

    static Json json(Figure figure) {
        return Json.of(figure.ifDefined());
    }

    static String text(Figure figure) {
        return switch (figure) {
            case Figure.Ratio ratio -> Terminal.figure(ratio.value());
            case Figure.Undefined ignored -> "–";
        };
    }
}
