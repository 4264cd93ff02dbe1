package org.coproduction.console.qca;

import java.util.List;
import java.util.Locale;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Kind;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.calibration.SetDiagnosis;

/**
 * What sets look like before they are used.
 *
 * @param found those that have members
 * @param multiValue names of conditions with several values, which have none
 * @param share the smallest share of the cases that does not count as skewed
 */
record FoundSets(List<SetDiagnosis> found, List<String> multiValue, double share) implements Section {
    static FoundSets of(SetTable data, List<String> names, double share) {
        List<String> multiValue = data.conditions(names).stream()
                .filter(condition -> condition.kind() == Kind.MULTI_VALUE)
                .map(Condition::name)
                .toList();
        return new FoundSets(
                names.stream()
                        .filter(name -> !multiValue.contains(name))
                        .map(name -> SetDiagnosis.of(data, name))
                        .toList(),
                multiValue,
                share);
    }

    @Override
    public String member() {
        return "sets";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        Columns columns = Columns.of("set", "kind", "in", "out", "different", "remark", "at exactly 0.5");
        for (SetDiagnosis set : found) {
            columns.add(
                    set.set(),
                    kind(set.table().condition(set.set())),
                    Integer.toString(set.in().size()),
                    Integer.toString(set.out().size()),
                    Integer.toString(set.different()),
                    remark(set, share),
                    String.join(", ", set.ambiguous()));
        }
        multiValue.forEach(name -> columns.add(name, "multi-value", "–", "–", "–", "", ""));
        return columns.lines(terminal);
    }

    private static String kind(Condition condition) {
        return condition.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Empty where there is nothing to say. */
    static String remark(SetDiagnosis set, double share) {
        if (set.isConstant()) return "constant";
        return set.isSkewed(share) ? "skewed" : "";
    }

    @Override
    public Json json() {
        return Json.of(found.stream().map(set -> json(set, share)).toList());
    }

    static Json json(SetDiagnosis set, double share) {
        return Json.object()
                .with("set", set.set())
                .with("in", Json.texts(set.in()))
                .with("out", Json.texts(set.out()))
                .with("ambiguous", Json.texts(set.ambiguous()))
                .with("different", set.different())
                .with("shareIn", set.shareIn())
                .with("leastShare", share)
                .with("skewed", Json.of(set.isSkewed(share)))
                .with("constant", Json.of(set.isConstant()))
                .done();
    }
}
