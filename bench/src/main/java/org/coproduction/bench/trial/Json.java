package org.coproduction.bench.trial;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.bench.load.Seen;

/** A report for other programs. */
public final class Json {
    private Json() {}

    public static String of(Report report) {
        return "{\"command\":" + text(report.command()) + ",\n\"machine\":" + machine(report.machine())
                + ",\n\"filled\":" + text(report.filled()) + ",\"clients\":" + report.clients() + ",\n\"visits\":["
                + report.visits().stream().map(Json::visits).collect(Collectors.joining(",\n")) + "],\n\"jobs\":["
                + report.jobs().stream().map(Json::job).collect(Collectors.joining(",\n")) + "],\n\"goals\":["
                + report.goals().stream().map(Json::goal).collect(Collectors.joining(",\n")) + "]}\n";
    }

    private static String machine(Machine machine) {
        return "{\"processor\":" + text(machine.processor()) + ",\"cores\":" + machine.cores() + ",\"memoryMegabytes\":"
                + machine.memoryMegabytes() + ",\"system\":" + text(machine.system()) + ",\"java\":"
                + text(machine.java()) + ",\"day\":" + text(machine.day()) + ",\"load\":" + number(machine.load())
                + "}";
    }

    private static String visits(Result.Visits visits) {
        Seen seen = visits.seen();
        return "{\"what\":" + text(visits.what()) + ",\"p50Millis\":" + number(seen.percentile(50)) + ",\"p95Millis\":"
                + number(seen.percentile(95)) + ",\"p99Millis\":" + number(seen.percentile(99)) + ",\"perSecond\":"
                + number(seen.perSecond()) + ",\"answers\":" + seen.answers() + ",\"errors\":" + seen.errors()
                + ",\"refused\":" + seen.refused() + ",\"bytesEach\":" + seen.bytesEach() + ",\"used\":"
                + used(visits.used()) + "}";
    }

    private static String job(Result.Job job) {
        return "{\"what\":" + text(job.what()) + ",\"howMany\":" + job.amount() + ",\"seconds\":"
                + number(job.seconds()) + ",\"bytes\":" + job.bytes() + ",\"used\":" + used(job.used()) + "}";
    }

    private static String goal(Goal goal) {
        return "{\"figure\":" + text(goal.figure()) + ",\"asked\":" + text(goal.asked()) + ",\"measured\":"
                + number(goal.measured()) + ",\"met\":" + goal.met() + "}";
    }

    private static String used(Map<Part, Usage> used) {
        return used.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> text(part.getKey().label()) + ":{\"cpuSeconds\":"
                        + number(part.getValue().cpuSeconds()) + ",\"megabytes\":"
                        + number(part.getValue().megabytes()) + ",\"mapped\":"
                        + number(part.getValue().mapped()) + "}")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "null";
    }

    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
