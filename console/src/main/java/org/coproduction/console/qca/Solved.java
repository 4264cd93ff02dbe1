package org.coproduction.console.qca;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Expectations;
import org.coproduction.qca.IntermediateSolutions;
import org.coproduction.qca.Out;
import org.coproduction.qca.Solution;

/**
 * The solutions of a project, of those that were asked for.
 *
 * @param analysis what they were made of
 * @param complex no assumption on remainders
 * @param parsimonious any assumption on them
 * @param withContradictions likewise, on contradictory rows also; where there are some
 * @param intermediate by directional expectations; where there are some
 */
record Solved(
        Analysis analysis,
        Optional<Solution> complex,
        Optional<Solution> parsimonious,
        Optional<Solution> withContradictions,
        Optional<IntermediateSolutions> intermediate) {

    static Solved of(Project project, Analysis analysis, Allowance allowance, Set<Part> wanted) {
        return Project.answering(project.file(), () -> {
            Optional<Expectations> expectations =
                    project.expectations().filter(any -> wanted.contains(Part.INTERMEDIATE));
            Optional<IntermediateSolutions> intermediate =
                    expectations.map(each -> allowance.within(analysis).intermediate(each));
            boolean contradictory = !analysis.table().rows(Out.CONTRADICTION).isEmpty();
            return new Solved(
                    analysis,
                    when(wanted.contains(Part.COMPLEX))
                            .map(any -> intermediate
                                    .map(IntermediateSolutions::complex)
                                    .orElseGet(() -> allowance.within(analysis).complex())),
                    when(wanted.contains(Part.PARSIMONIOUS))
                            .map(any -> intermediate
                                    .map(IntermediateSolutions::parsimonious)
                                    .orElseGet(() -> allowance.within(analysis).parsimonious())),
                    when(wanted.contains(Part.PARSIMONIOUS) && contradictory)
                            .map(any -> allowance.within(analysis).parsimoniousWithContradictions()),
                    intermediate);
        });
    }

    private static Optional<Boolean> when(boolean wanted) {
        return wanted ? Optional.of(true) : Optional.empty();
    }

    /** Each with the name that it has in JSON. */
    Stream<Named> all() {
        return Stream.concat(
                Stream.of(
                                complex.map(solution -> new Named("complex", solution)),
                                parsimonious.map(solution -> new Named("parsimonious", solution)),
                                withContradictions.map(
                                        solution -> new Named("parsimoniousWithContradictions", solution)))
                        .flatMap(Optional::stream),
                intermediate.stream()
                        .flatMap(all -> all.found().stream())
                        .map(each -> new Named("intermediate " + each.name(), each.solution())));
    }

    /** A solution and its name. */
    record Named(String name, Solution solution) {}

    /** Whether no limit ended a search. */
    boolean isComplete() {
        return all().allMatch(each -> each.solution().found().completeness().isComplete())
                && intermediate.map(IntermediateSolutions::isComplete).orElse(true);
    }
}
