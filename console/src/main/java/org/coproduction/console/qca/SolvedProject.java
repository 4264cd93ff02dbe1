package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.console.Command;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Models;
import org.coproduction.qca.Solution;
import org.coproduction.qca.TruthTable;

/**
 * What {@code solve} found of one project.
 *
 * @param irredundant models of any size by the name of their solution; where they were asked for
 * @param verified what the checker found; where it was asked
 */
record SolvedProject(
        Project project,
        Solved solved,
        Map<String, Models> irredundant,
        Necessity necessity,
        Optional<Verification> verified) {

    static SolvedProject of(Project project, Analysis analysis, Arguments arguments, ProgressLine progress) {
        Allowance allowance = Allowance.of(arguments);
        Set<Part> wanted = Part.wanted(arguments);
        Solved solved = Solved.of(project, analysis, allowance, wanted);
        return new SolvedProject(
                project,
                solved,
                arguments.has("--json") ? irredundant(solved, allowance, wanted) : Map.of(),
                wanted.contains(Part.NECESSITY)
                        ? Necessity.of(project, arguments, allowance, progress)
                        : Necessity.NONE,
                arguments.has("--verify") ? Optional.of(Verification.of(solved)) : Optional.empty());
    }

    /** The exit code that belongs to it. */
    int status() {
        if (verified.isPresent() && !verified.get().holds()) return SolveCommand.REFUTED;
        return solved.isComplete() && necessity.isComplete() ? Command.DONE : Command.LIMITED;
    }

    List<String> lines(Terminal terminal) {
        TruthTable table = solved.analysis().table();
        List<String> lines = new ArrayList<>(new TruthTableText(table, terminal).lines());
        lines.addAll(new SolutionText(table.notation(), terminal).lines(solved));
        if (necessity.isThere()) {
            lines.add("");
            lines.addAll(necessity.lines(new NecessityText(table.notation(), terminal)));
        }
        verified.ifPresent(each -> lines.addAll(each.lines(terminal)));
        return lines;
    }

    Json json() {
        TruthTable table = solved.analysis().table();
        Json.Members members = Json.object()
                .with("truthTable", new TruthTableJson(table).json())
                .with("solutions", solutions());
        if (necessity.isThere()) necessity.addTo(members, new NecessityJson(table.notation()));
        verified.ifPresent(each -> members.with("verification", each.json()));
        return members.with(Provenance.MEMBER, Provenance.of(project)).done();
    }

    private Json solutions() {
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
