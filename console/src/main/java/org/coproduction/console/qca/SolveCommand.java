package org.coproduction.console.qca;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.json.Json;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Models;
import org.coproduction.qca.Solution;
import org.coproduction.qca.TruthTable;

/** {@code ./commons qca solve}. */
final class SolveCommand implements Command {
    private static final int REFUTED = 1;

    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca solve",
                "SPEC.json | --data CASES.csv --outcome SET",
                1,
                "Makes the truth table, minimises it exactly, with every model, and searches necessary sets.",
                ProjectOptions.and(
                        Option.flag(
                                "--json",
                                "Prints JSON: truthTable, solutions, necessity, necessitySingle, provenance."),
                        Option.flag("--r", "Prints an R script that does the same with the package QCA."),
                        Option.flag("--verify", "Checks each solution with the library’s independent checker."),
                        Part.ONLY,
                        Allowance.MODELS,
                        Allowance.PRIMES,
                        Allowance.TIME),
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
        ProgressLine progress = ProgressLine.of(output);
        Allowance allowance = Allowance.of(arguments);
        Set<Part> wanted = Part.wanted(arguments);
        Analysis analysis = project.analysis().reporting(progress);
        Solved solved = Solved.of(project, analysis, allowance, wanted);
        Necessity necessity = wanted.contains(Part.NECESSITY)
                ? Necessity.of(project, arguments, allowance, progress)
                : Necessity.NONE;
        Optional<Verification> verified =
                arguments.has("--verify") ? Optional.of(Verification.of(solved)) : Optional.empty();
        if (arguments.has("--json")) {
            Json json = json(project, solved, irredundant(solved, allowance, wanted), necessity, verified);
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
        return solved.isComplete() && necessity.isComplete() ? DONE : LIMITED;
    }

    private static Json json(
            Project project,
            Solved solved,
            Map<String, Models> irredundant,
            Necessity necessity,
            Optional<Verification> verified) {
        TruthTable table = solved.analysis().table();
        Json.Members members = Json.object()
                .with("truthTable", new TruthTableJson(table).json())
                .with("solutions", solutions(solved, irredundant));
        if (necessity.isThere()) necessity.addTo(members, new NecessityJson(table.notation()));
        verified.ifPresent(each -> members.with("verification", each.json()));
        return members.with(Provenance.MEMBER, Provenance.of(project)).done();
    }

    private static Json solutions(Solved solved, Map<String, Models> irredundant) {
        SolutionJson json = new SolutionJson(solved.analysis().table());
        Json.Members members = Json.object();
        solved.complex().ifPresent(solution -> members.with("complex", json.of(solution)));
        solved.parsimonious().ifPresent(solution -> members.with("parsimonious", json.of(solution)));
        solved.withContradictions()
                .ifPresent(solution -> members.with("parsimoniousWithContradictions", json.of(solution)));
        irredundant.forEach((name, models) -> members.with(name, json.of(models)));
        solved.intermediate()
                .ifPresent(all -> members.with(
                        "intermediate",
                        Json.of(all.found().stream().map(json::of).toList())));
        return members.done();
    }

    private static Map<String, Models> irredundant(Solved solved, Allowance allowance, Set<Part> wanted) {
        if (!wanted.contains(Part.IRREDUNDANT)) return Map.of();
        Map<String, Models> found = new LinkedHashMap<>();
        solved.parsimonious()
                .ifPresent(solution -> found.put("parsimoniousAllIrredundant", irredundant(solution, allowance)));
        solved.complex().ifPresent(solution -> found.put("complexAllIrredundant", irredundant(solution, allowance)));
        return found;
    }

    private static Models irredundant(Solution solution, Allowance allowance) {
        return allowance.within(solution.analysis()).irredundant(solution);
    }
}
