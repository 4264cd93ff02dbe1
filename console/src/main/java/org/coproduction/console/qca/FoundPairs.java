package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.casestudy.CasePair;
import org.coproduction.qca.casestudy.PairChoice;

/** Pairs of cases for process tracing. */
record FoundPairs(PairChoice found) implements Section {
    private record Listed(String term, String kind, CasePair pair) {}

    @Override
    public String member() {
        return "pairs";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        Columns columns = Columns.of("term", "kind", "score", "first", "second");
        for (Listed each : listed()) {
            columns.add(
                    each.term(),
                    each.kind(),
                    Terminal.figure(each.pair().score()),
                    each.pair().first(),
                    each.pair().second());
        }
        return columns.lines("Pairs for process tracing, the best of each kind first", terminal);
    }

    private List<Listed> listed() {
        List<Listed> all = new ArrayList<>();
        for (PairChoice.OfTerm of : found.terms()) {
            String term = of.term().toString();
            of.typicalIrrelevant().forEach(pair -> all.add(new Listed(term, "typical, irrelevant", pair)));
            of.typicalTypical().forEach(pair -> all.add(new Listed(term, "typical, typical", pair)));
            of.typicalDeviant().forEach(pair -> all.add(new Listed(term, "typical, deviant consistency", pair)));
        }
        found.uncoveredIrrelevant().forEach(pair -> all.add(new Listed("whole", "deviant coverage, irrelevant", pair)));
        return all;
    }

    @Override
    public Json json() {
        return Json.of(listed().stream()
                .map(each -> Json.object()
                        .with("term", each.term())
                        .with("kind", each.kind())
                        .with("first", each.pair().first())
                        .with("second", each.pair().second())
                        .with("score", each.pair().score())
                        .done())
                .toList());
    }
}
