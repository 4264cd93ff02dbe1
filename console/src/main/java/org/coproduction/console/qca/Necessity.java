package org.coproduction.console.qca;

import java.util.List;
import java.util.Optional;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.json.Json;
import org.coproduction.qca.necessity.NecessarySet;
import org.coproduction.qca.necessity.NecessarySets;
import org.coproduction.qca.necessity.NecessarySingles;

/**
 * Necessary sets of a project.
 *
 * @param found what the search found; nothing for temporal data, in which it has no meaning
 * @param singles each condition and its negation
 */
record Necessity(Optional<NecessarySets> found, List<NecessarySet> singles) {

    /** Nothing was searched. */
    static final Necessity NONE = new Necessity(Optional.empty(), List.of());

    static Necessity of(Project project, Arguments arguments, Allowance allowance, ProgressLine progress) {
        if (project.isTemporal()) return NONE;
        return Project.answering(
                project.file(),
                () -> new Necessity(
                        Optional.of(NecessarySets.search(
                                project.data(),
                                project.outcome(),
                                project.conditions(),
                                ProjectOptions.necessity(arguments, project.necessity()),
                                allowance.left(),
                                progress)),
                        NecessarySingles.of(project.data(), project.outcome(), project.conditions())
                                .sets()));
    }

    boolean isThere() {
        return found.isPresent();
    }

    boolean isComplete() {
        return found.map(NecessarySets::isComplete).orElse(true);
    }

    List<String> lines(NecessityText text) {
        return text.lines(found.orElseThrow(), singles);
    }

    void addTo(Json.Members members, NecessityJson json) {
        members.with("necessity", json.of(found.orElseThrow())).with("necessitySingle", json.singles(singles));
    }
}
