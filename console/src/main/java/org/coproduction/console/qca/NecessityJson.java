package org.coproduction.console.qca;

import java.util.List;
import java.util.Locale;
import org.coproduction.console.json.Json;
import org.coproduction.qca.Notation;
import org.coproduction.qca.necessity.NecessarySet;
import org.coproduction.qca.necessity.NecessarySets;
import org.coproduction.qca.necessity.NecessityCuts;

/** Necessary sets as JSON, in the fields of the reference files. */
record NecessityJson(Notation notation) {

    Json of(NecessarySets found) {
        NecessityCuts cuts = found.cuts();
        Json.Members members = Json.object()
                .with("inclCut", cuts.inclCut())
                .with("covCut", cuts.covCut())
                .with("ronCut", cuts.ronCut())
                .with("depth", cuts.depth() == Integer.MAX_VALUE ? Json.NULL : Json.of(cuts.depth()))
                .with("results", Json.of(found.all().stream().map(this::of).toList()));
        found.limit()
                .ifPresent(by -> members.with(
                        "limit", Json.object().with("by", by.name()).done()));
        return members.done();
    }

    private Json of(NecessarySet set) {
        return with(
                        Json.object()
                                .with("expression", set.text(notation))
                                .with("type", set.join().name().toLowerCase(Locale.ROOT))
                                .with(
                                        "parts",
                                        Json.texts(set.parts().stream()
                                                .map(part -> part.text(notation))
                                                .toList())),
                        set)
                .done();
    }

    Json singles(List<NecessarySet> singles) {
        return Json.of(singles.stream()
                .map(set -> with(Json.object().with("expression", set.text(notation)), set)
                        .done())
                .toList());
    }

    private static Json.Members with(Json.Members members, NecessarySet set) {
        return Figures.addTo(members, set.fit()).with("deviantCases", Json.texts(set.deviantCases()));
    }
}
