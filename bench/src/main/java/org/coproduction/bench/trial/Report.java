package org.coproduction.bench.trial;

import java.util.List;

/**
 * All that a trial measured.
 *
 * @param filled with what
 */
public record Report(
        Machine machine, String command, String filled, int clients, List<Result> results, List<Goal> goals) {
    public Report {
        results = List.copyOf(results);
        goals = List.copyOf(goals);
    }

    List<Result.Visits> visits() {
        return results.stream()
                .filter(Result.Visits.class::isInstance)
                .map(Result.Visits.class::cast)
                .toList();
    }

    List<Result.Job> jobs() {
        return results.stream()
                .filter(Result.Job.class::isInstance)
                .map(Result.Job.class::cast)
                .toList();
    }
}
