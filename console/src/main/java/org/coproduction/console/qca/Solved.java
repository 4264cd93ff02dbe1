package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Completeness;
import org.coproduction.qca.Intermediate;
import org.coproduction.qca.Out;
import org.coproduction.qca.Solution;

/**
 * The solutions of a project.
 *
 * @param analysis what they were made of
 * @param complex no assumption on remainders
 * @param parsimonious any assumption on them
 * @param withContradictions likewise, on contradictory rows also; where there are some
 * @param intermediate by directional expectations; empty where there are none
 */
record Solved(
        Analysis analysis,
        Solution complex,
        Solution parsimonious,
        Optional<Solution> withContradictions,
        List<Intermediate> intermediate) {

    static Solved of(Project project, Analysis analysis) {
        return Project.answering(
                project.file(),
                () -> new Solved(
                        analysis,
                        analysis.complex(),
                        analysis.parsimonious(),
                        analysis.table().rows(Out.CONTRADICTION).isEmpty()
                                ? Optional.empty()
                                : Optional.of(analysis.parsimoniousWithContradictions()),
                        project.expectations().map(analysis::intermediate).orElse(List.of())));
    }

    /** What ended a search before it was complete; empty if nothing did. */
    Optional<Completeness.Stopped> limit() {
        List<Solution> all = new ArrayList<>(List.of(complex, parsimonious));
        withContradictions.ifPresent(all::add);
        intermediate.forEach(each -> all.add(each.solution()));
        return all.stream()
                .map(solution -> solution.found().completeness())
                .flatMap(completeness ->
                        completeness instanceof Completeness.Stopped stopped ? Stream.of(stopped) : Stream.empty())
                .findFirst();
    }
}
