package org.coproduction.console.qca;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.json.Json;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Limits;
import org.coproduction.qca.Models;
import org.coproduction.qca.Solution;
import org.coproduction.qca.TruthTable;

/** {@code ./commons qca solve}. */
final class SolveCommand implements Command {
    private static final int REFUTED = 1;
    private static final int MOST = Integer.MAX_VALUE;
    private static final double MOST_SECONDS = 30_000_000;

    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca solve",
                "SPEC.json | --data CASES.csv --outcome SET",
                1,
                "Makes the truth table, minimises it exactly, with every model, and searches necessary sets.",
                ProjectOptions.and(
                        Option.flag("--json", "Prints JSON: truthTable, solutions, necessity, necessitySingle."),
                        Option.flag("--r", "Prints an R script that does the same with the package QCA."),
                        Option.flag("--verify", "Checks each solution with the library’s independent checker."),
                        Option.of("--models", "N", "Most models to list, otherwise 100000."),
                        Option.of("--primes", "N", "Most prime implicants to make, otherwise 2000000."),
                        Option.of("--time", "SECONDS", "Longest time of each search.")),
                List.of(
                        "A spec has the fields data (cases, values), levels, parameters (outcome, conditions, inclCut, inclCut0, nCut,"
                                + " priCut, excludedRows, directionalExpectations, rowDominance) and necessity (inclCut, covCut,"
                                + " ronCut, depth).",
                        "Exit codes: 0 done, 1 --verify refuted a claim, 2 the input cannot be used, 3 a limit ended the search: what"
                                + " was found is printed."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Project project = ProjectOptions.project(arguments);
        if (arguments.has("--r")) {
            output.print(new RScript(project).lines());
            return DONE;
        }
        ProgressLine progress = new ProgressLine(output.err());
        Analysis analysis = project.analysis().within(limits(arguments));
        if (output.terminal().watched()) analysis = analysis.reporting(progress);
        Solved solved = Solved.of(project, analysis);
        Necessity necessity = Necessity.of(project, arguments);
        Optional<Verification> verified =
                arguments.has("--verify") ? Optional.of(Verification.of(solved)) : Optional.empty();
        if (arguments.has("--json")) {
            Json json = json(solved, necessity, verified);
            progress.end();
            output.print(json);
        } else {
            progress.end();
            TruthTable table = analysis.table();
            output.print(new TruthTableText(table, output.terminal()).lines());
            output.print(new SolutionText(table.notation(), output.terminal()).lines(solved));
            if (necessity.isThere()) {
                output.print("");
                output.print(necessity.lines(new NecessityText(table.notation(), output.terminal())));
            }
            verified.ifPresent(each -> output.print(each.lines(output.terminal())));
        }
        if (verified.isPresent() && !verified.get().holds()) return REFUTED;
        return solved.limit().isPresent() || !necessity.isComplete() ? LIMITED : DONE;
    }

    private static Limits limits(Arguments arguments) {
        Limits limits = Limits.USUAL
                .withModels((int) arguments.whole("--models", Limits.USUAL.models(), 1, MOST))
                .withPrimes((int) arguments.whole("--primes", Limits.USUAL.primes(), 1, MOST));
        if (!arguments.has("--time")) return limits;
        double seconds = arguments.number("--time", 1, 0.001, MOST_SECONDS);
        return limits.withTime(Duration.ofMillis((long) (seconds * 1000)));
    }

    private static Json json(Solved solved, Necessity necessity, Optional<Verification> verified) {
        TruthTable table = solved.analysis().table();
        Json.Members members = Json.object()
                .with("truthTable", new TruthTableJson(table).json())
                .with("solutions", solutions(solved));
        if (necessity.isThere()) necessity.addTo(members, new NecessityJson(table.notation()));
        verified.ifPresent(each -> members.with("verification", each.json()));
        return members.done();
    }

    private static Json solutions(Solved solved) {
        SolutionJson json = new SolutionJson(solved.analysis().table());
        Json.Members members = Json.object()
                .with("complex", json.of(solved.complex()))
                .with("parsimonious", json.of(solved.parsimonious()));
        solved.withContradictions()
                .ifPresent(solution -> members.with("parsimoniousWithContradictions", json.of(solution)));
        members.with("parsimoniousAllIrredundant", json.of(irredundant(solved, solved.parsimonious())))
                .with("complexAllIrredundant", json.of(irredundant(solved, solved.complex())));
        if (!solved.intermediate().isEmpty()) {
            members.with(
                    "intermediate",
                    Json.of(solved.intermediate().stream().map(json::of).toList()));
        }
        return members.done();
    }

    private static Models irredundant(Solved solved, Solution solution) {
        Limits limits = solved.analysis().limits();
        Limits shortList = limits.withModels(Math.min(limits.models(), SolutionJson.MOST_IRREDUNDANT + 1));
        return solved.analysis().within(shortList).irredundant(solution);
    }
}
