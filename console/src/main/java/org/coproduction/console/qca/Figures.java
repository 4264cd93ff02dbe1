package org.coproduction.console.qca;

import org.coproduction.console.json.Json;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Figure;
import org.coproduction.qca.Fit;
import org.coproduction.qca.necessity.NecessityFit;

/** Figures in JSON and in tables. */
final class Figures {
    private Figures() {}

    static Json json(Figure figure) {
        return Json.of(figure.ifDefined());
    }

    static Json.Members members(Fit fit) {
        return Json.object()
                .with("inclS", json(fit.inclS()))
                .with("PRI", json(fit.pri()))
                .with("covS", json(fit.covS()))
                .with("covU", json(fit.covU()));
    }

    static Json.Members addTo(Json.Members members, NecessityFit fit) {
        return members.with("inclN", json(fit.inclN()))
                .with("RoN", json(fit.ron()))
                .with("covN", json(fit.covN()));
    }

    static String text(Figure figure) {
        return switch (figure) {
            case Figure.Ratio ratio -> Terminal.figure(ratio.value());
            case Figure.Undefined ignored -> "–";
        };
    }
}
