package org.coproduction.bench.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report as people read it: on a terminal or in a Markdown page. */
public final class Tables {
    private static final String NOT_MEASURED = "–";

    private final Report report;

    public Tables(Report report) {
        this.report = report;
    }

    public String text() {
        return about() + "\n\n" + visits().text() + "\n" + jobs().text() + "\n" + goals().text();
    }

    public String markdown() {
        return "`" + report.command() + "`\n\n" + about() + "\n\n" + visits().markdown() + "\n" + jobs().markdown()
                + "\n" + goals().markdown();
    }

    private String about() {
        Machine machine = report.machine();
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %,d MB, %s; %s; %s; load before: %.1f. %s, %d clients.",
                machine.processor(),
                machine.cores(),
                machine.memoryMegabytes(),
                machine.system(),
                machine.java(),
                machine.day(),
                machine.load(),
                report.filled(),
                report.clients());
    }

    private Table visits() {
        Table table = new Table(
                "what was asked for",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "a second",
                "answers",
                "errors",
                "refused",
                "kB each",
                "CPU s: app",
                "PostgreSQL",
                "driver",
                "MB: app",
                "mapped",
                "PostgreSQL");
        for (Result.Visits visits : report.visits()) {
            var seen = visits.seen();
            List<String> row = new ArrayList<>(List.of(
                    visits.what(),
                    Goal.number(seen.percentile(50)),
                    Goal.number(seen.percentile(95)),
                    Goal.number(seen.percentile(99)),
                    Goal.number(seen.perSecond()),
                    whole(seen.answers()),
                    whole(seen.errors()),
                    whole(seen.refused()),
                    Goal.number(seen.bytesEach() / 1000.0)));
            costs(row, visits.used());
            table.row(row);
        }
        return table;
    }

    private Table jobs() {
        Table table = new Table(
                "job",
                "how many",
                "seconds",
                "a second",
                "MB moved",
                "CPU s: app",
                "PostgreSQL",
                "driver",
                "MB: app",
                "mapped",
                "PostgreSQL",
                "CPU s: command",
                "MB: command");
        for (Result.Job job : report.jobs()) {
            List<String> row = new ArrayList<>(List.of(
                    job.what(),
                    whole(job.amount()),
                    Goal.number(job.seconds()),
                    whole(Math.round(job.perSecond())),
                    Goal.number(job.bytes() / 1e6)));
            costs(row, job.used());
            Usage command = job.used().get(Part.COMMAND);
            row.add(command == null ? NOT_MEASURED : Goal.number(command.cpuSeconds()));
            row.add(command == null ? NOT_MEASURED : whole(Math.round(command.megabytes())));
            table.row(row);
        }
        return table;
    }

    private Table goals() {
        Table table = new Table("target", "asked", "measured", "met");
        for (Goal goal : report.goals()) {
            table.row(List.of(goal.figure(), goal.asked(), goal.found(), goal.met() ? "yes" : "no"));
        }
        return table;
    }

    private static void costs(List<String> row, Map<Part, Usage> used) {
        for (Part part : List.of(Part.APPLICATION, Part.POSTGRESQL, Part.DRIVER)) {
            row.add(used.containsKey(part) ? Goal.number(used.get(part).cpuSeconds()) : NOT_MEASURED);
        }
        Usage application = used.get(Part.APPLICATION);
        Usage database = used.get(Part.POSTGRESQL);
        row.add(application == null ? NOT_MEASURED : whole(Math.round(application.megabytes())));
        row.add(application == null ? NOT_MEASURED : whole(Math.round(application.mapped())));
        row.add(database == null ? NOT_MEASURED : whole(Math.round(database.megabytes())));
    }

    private static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
