package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Terminal;
import org.coproduction.console.text.Wrap;
import org.coproduction.qca.Solution;
import org.coproduction.qca.proof.Finding;
import org.coproduction.qca.proof.Finding.Verdict;

/** What the checker, which shares no code with the engine, found of each solution. */
record Verification(List<Checked> solutions) {
    Verification {
        solutions = List.copyOf(solutions);
    }

    /** The findings on the claims of one solution. */
    record Checked(String name, List<Finding> findings) {
        Checked {
            findings = List.copyOf(findings);
        }
    }

    static Verification of(Solved solved) {
        return new Verification(
                solved.all().map(each -> checked(each.name(), each.solution())).toList());
    }

    private static Checked checked(String name, Solution solution) {
        return new Checked(name, solution.certificate().check());
    }

    /** Whether no claim was refuted; one may be undecided. */
    boolean holds() {
        return solutions.stream()
                .flatMap(each -> each.findings().stream())
                .noneMatch(finding -> finding.verdict() == Verdict.FAILS);
    }

    List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>(List.of("", terminal.strong("Checked independently")));
        for (Checked each : solutions) {
            String holding = each.findings().stream()
                    .filter(finding -> finding.verdict() == Verdict.HOLDS)
                    .map(Verification::claim)
                    .collect(Collectors.joining(", "));
            lines.addAll(Wrap.of(
                    "  " + each.name() + ": " + (holding.isEmpty() ? "nothing" : holding) + " hold", terminal.width()));
            each.findings().stream()
                    .filter(finding -> finding.verdict() != Verdict.HOLDS)
                    .flatMap(finding -> Wrap.of("    " + said(finding), terminal.width()).stream())
                    .map(terminal::bad)
                    .forEach(lines::add);
        }
        return lines;
    }

    Json json() {
        List<Json> items = new ArrayList<>();
        for (Checked each : solutions) {
            for (Finding finding : each.findings()) {
                items.add(Json.object()
                        .with("solution", each.name())
                        .with("claim", claim(finding))
                        .with("verdict", finding.verdict().name().toLowerCase(Locale.ROOT))
                        .with("detail", finding.detail())
                        .done());
            }
        }
        return Json.of(items);
    }

    private static String said(Finding finding) {
        return claim(finding) + " " + finding.verdict().name().toLowerCase(Locale.ROOT) + ": " + finding.detail();
    }

    private static String claim(Finding finding) {
        return finding.claim().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
