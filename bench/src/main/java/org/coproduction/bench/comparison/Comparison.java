package org.coproduction.bench.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.coproduction.bench.engine.Sample;
import org.coproduction.bench.trial.Machine;
import org.coproduction.bench.trial.Table;

/** Goes through samples with both programs. */
public record Comparison(Path commons, String rscript, Patience patience, Consumer<String> say) {
    /** Sparse, dense, and dense with nothing to find. */
    private static final List<Sample.Explained> OUTCOMES =
            List.of(Sample.Explained.SELDOM, Sample.Explained.BY_A_RULE, Sample.Explained.BY_CHANCE);

    private static final long SEED = 1;

    private record Kind(int cases, Sample.Explained explained) {}

    /** The table, and what it was measured on. */
    public record Report(String about, List<Line> lines) {
        public Report {
            lines = List.copyOf(lines);
        }

        /** Whether the programs found different models for a sample. */
        public boolean differs() {
            return lines.stream().anyMatch(Line::differs);
        }

        public String text() {
            return about + "\n\n" + table().text();
        }

        public void write(Path markdown) throws IOException {
            Files.writeString(markdown, about + "\n\n" + table().markdown());
        }

        private Table table() {
            Table table = new Table(Line.HEAD.toArray(String[]::new));
            lines.forEach(line -> table.row(line.cells()));
            return table;
        }
    }

    public Report of(List<Integer> conditions, List<Integer> cases, Machine machine)
            throws IOException, InterruptedException {
        Path room = Files.createTempDirectory("commons-bench-qca");
        try {
            Optional<ByR> r = ByR.found(rscript, room);
            String version = r.map(ByR::version).orElse("no R with the package QCA here, so its columns are empty");
            say.accept("R: " + version);
            WholeProgram program = new WholeProgram(commons, room);
            program.prepare();
            Set<Kind> gaveUp = new HashSet<>();
            List<Line> lines = new ArrayList<>();
            for (int k : conditions) {
                for (int n : cases) {
                    for (Sample.Explained explained : OUTCOMES) {
                        Line line = line(new Sample(k, n, explained, SEED), program, r, room, gaveUp);
                        say.accept(String.join("  ", line.cells()));
                        lines.add(line);
                    }
                }
            }
            return new Report(about(machine, version), lines);
        } finally {
            try (var all = Files.list(room)) {
                for (Path file : all.toList()) Files.delete(file);
            }
            Files.delete(room);
        }
    }

    private Line line(Sample sample, WholeProgram program, Optional<ByR> r, Path room, Set<Kind> gaveUp)
            throws IOException, InterruptedException {
        Path csv = Files.writeString(room.resolve("cases.csv"), sample.csv());
        return new Line(
                sample,
                Engine.solve(sample, patience.ours()),
                program.took(sample, csv, patience.ours()),
                r.isPresent() ? answer(r.get(), sample, csv, gaveUp) : null);
    }

    /** Where it did not end with fewer conditions it is not asked again. */
    private Answer answer(ByR r, Sample sample, Path csv, Set<Kind> gaveUp) throws IOException, InterruptedException {
        Kind kind = new Kind(sample.cases(), sample.explained());
        if (gaveUp.contains(kind)) return new Answer.Stopped("not tried");
        Answer answer = r.solve(csv, patience.theirs());
        if (answer instanceof Answer.Stopped) gaveUp.add(kind);
        return answer;
    }

    private static String about(Machine machine, String r) {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %,d MB, %s; %s; R: %s; %s; load before: %.1f.",
                machine.processor(),
                machine.cores(),
                machine.memoryMegabytes(),
                machine.system(),
                machine.java(),
                r,
                machine.day(),
                machine.load());
    }
}
