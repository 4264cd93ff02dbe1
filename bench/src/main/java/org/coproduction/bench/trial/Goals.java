package org.coproduction.bench.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.bench.load.Seen;

/** What was asked of the application at 100,000 cases or posts, on 2 cores with 16 clients. */
public final class Goals {
    private Goals() {}

    public static List<Goal> of(List<Result> results) {
        List<Goal> goals = new ArrayList<>();
        p95(results, "case list, words + 3 facets", 40).ifPresent(goals::add);
        p95(results, "case page, any", 12).ifPresent(goals::add);
        p95(results, "as-you-type search", 15).ifPresent(goals::add);
        for (Act act : List.of(Act.SAVE, Act.SUBMIT, Act.PUBLISH))
            p95(results, act.besideReaders(), 60).ifPresent(goals::add);
        p95(results, "case page, beside writers", 12).ifPresent(goals::add);
        p95(results, "case list, beside writers", 40).ifPresent(goals::add);
        p95(results, "debate of 500 posts, stranger", 25).ifPresent(goals::add);
        p95(results, "debate of 500 posts, member", 25).ifPresent(goals::add);
        p95(results, "list of a category, stranger", 20).ifPresent(goals::add);
        p95(results, "list of a category, member", 20).ifPresent(goals::add);
        p95(results, "post, without a pause", 40).ifPresent(goals::add);
        p95(results, "post, beside readers", 40).ifPresent(goals::add);
        job(results, "digest, all mails sent")
                .map(job -> new Goal("digest for all members", job.seconds(), Goal.Bound.AT_MOST, 60, "s"))
                .ifPresent(goals::add);
        job(results, "import into an empty database")
                .map(job -> new Goal("import", job.perSecond(), Goal.Bound.AT_LEAST, 3_000, "cases/s"))
                .ifPresent(goals::add);
        job(results, "download as CSV")
                .map(job -> new Goal(
                        "download of 100,000 cases as CSV", 100_000 / job.perSecond(), Goal.Bound.AT_MOST, 3, "s"))
                .ifPresent(goals::add);
        results.stream()
                .map(result -> result.used().getOrDefault(Part.APPLICATION, Usage.NONE))
                .mapToDouble(Usage::megabytes)
                .max()
                .ifPresent(most ->
                        goals.add(new Goal("memory of the application", most, Goal.Bound.AT_MOST, 1_024, "MB")));
        crawlers(results).ifPresent(goals::add);
        return List.copyOf(goals);
    }

    private static Optional<Goal> p95(List<Result> results, String what, double millis) {
        return seen(results, what)
                .map(seen -> new Goal(what + ", p95", seen.percentile(95), Goal.Bound.AT_MOST, millis, "ms"));
    }

    private static Optional<Goal> crawlers(List<Result> results) {
        return seen(results, "readers who pause, alone")
                .flatMap(alone -> seen(results, "the same among 50 crawlers")
                        .map(among -> 100 * (among.percentile(95) / alone.percentile(95) - 1)))
                .map(change -> new Goal("readers' p95, change by 50 crawlers", change, Goal.Bound.AT_MOST, 20, "%"));
    }

    private static Optional<Seen> seen(List<Result> results, String what) {
        return results.stream()
                .filter(Result.Visits.class::isInstance)
                .map(Result.Visits.class::cast)
                .filter(visits -> visits.what().equals(what))
                .map(Result.Visits::seen)
                .findFirst();
    }

    private static Optional<Result.Job> job(List<Result> results, String what) {
        return results.stream()
                .filter(Result.Job.class::isInstance)
                .map(Result.Job.class::cast)
                .filter(job -> job.what().equals(what))
                .findFirst();
    }
}
