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
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.coproduction.bench.engine.Sample;
import org.coproduction.bench.trial.Machine;
import org.coproduction.bench.trial.Table;

/**
 * Goes through samples with both programs.
 *
 * @param together how many samples of a kind each program is given in one start, where both answered one
 */
public record Comparison(Path commons, String rscript, Patience patience, int together, Consumer<String> say) {
    /** Sparse, dense, and dense with nothing to find. */
    private static final List<Sample.Explained> OUTCOMES =
            List.of(Sample.Explained.SELDOM, Sample.Explained.BY_A_RULE, Sample.Explained.BY_CHANCE);

    private static final long SEED = 1;

    private record Kind(int cases, Sample.Explained explained) {}

    /** The tables, and what they were measured on. */
    public record Report(String about, List<Line> lines, List<Together> together) {
        public Report {
            lines = List.copyOf(lines);
            together = List.copyOf(together);
        }

        /** Whether the programs found different models for a sample. */
        public boolean differs() {
            return lines.stream().anyMatch(Line::differs) || together.stream().anyMatch(Together::differs);
        }

        public String text() {
            return about + "\n\n" + table().text() + "\n" + togetherTable().text();
        }

        public void write(Path markdown) throws IOException {
            Files.writeString(
                    markdown,
                    about + "\n\n" + table().markdown() + "\n" + togetherTable().markdown());
        }

        private Table table() {
            Table table = new Table(Line.HEAD.toArray(String[]::new));
            lines.forEach(line -> table.row(line.cells()));
            return table;
        }

        private Table togetherTable() {
            Table table = new Table(Together.HEAD.toArray(String[]::new));
            together.forEach(each -> table.row(each.cells()));
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
            List<Together> all = new ArrayList<>();
            for (int k : conditions) {
                for (int n : cases) {
                    for (Sample.Explained explained : OUTCOMES) {
                        Sample sample = new Sample(k, n, explained, SEED);
                        if (!sample.hasPositiveRow()) {
                            say.accept(Line.name(sample) + "  no row is positive, nothing to explain");
                            continue;
                        }
                        Line line = line(sample, program, r, room, gaveUp);
                        say.accept(String.join("  ", line.cells()));
                        lines.add(line);
                        if (together > 0 && r.isPresent() && line.bothEnded()) {
                            Together each = together(alike(sample), program, r.get(), room);
                            say.accept(String.join("  ", each.cells()));
                            all.add(each);
                        }
                    }
                }
            }
            return new Report(about(machine, version), lines, all);
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

    /** The first of this kind in which there is something to explain. */
    private List<Sample> alike(Sample sample) {
        return LongStream.iterate(SEED, seed -> seed + 1)
                .mapToObj(seed -> new Sample(sample.conditions(), sample.cases(), sample.explained(), seed))
                .filter(Sample::hasPositiveRow)
                .limit(together)
                .toList();
    }

    private Together together(List<Sample> samples, WholeProgram program, ByR r, Path room)
            throws IOException, InterruptedException {
        List<Path> specs = new ArrayList<>();
        List<Path> tables = new ArrayList<>();
        for (Sample sample : samples) {
            specs.add(Files.writeString(room.resolve("cases" + sample.seed() + ".json"), sample.spec()));
            tables.add(Files.writeString(room.resolve("cases" + sample.seed() + ".csv"), sample.csv()));
        }
        Optional<WholeProgram.Took> ours = program.took(specs, patience.ours());
        List<Answer> theirs = r.solve(tables, patience.theirs().multipliedBy(samples.size()));
        return switch (theirs.getFirst()) {
            case Answer.Stopped(String why) -> new Together(samples, ours, Optional.empty(), why, 0);
            case Answer.Solved first ->
                new Together(samples, ours, Optional.of(first.whole()), "", agreed(samples, theirs));
        };
    }

    private int agreed(List<Sample> samples, List<Answer> theirs) {
        return (int) IntStream.range(0, samples.size())
                .filter(i -> theirs.get(i) instanceof Answer.Solved they
                        && they.models().equals(Engine.models(samples.get(i), patience.ours())))
                .count();
    }

    /** Where it did not end with fewer conditions it is not asked again. */
    private Answer answer(ByR r, Sample sample, Path csv, Set<Kind> gaveUp) throws IOException, InterruptedException {
        Kind kind = new Kind(sample.cases(), sample.explained());
        if (gaveUp.contains(kind)) return new Answer.Stopped("not tried");
        Answer answer = r.solve(List.of(csv), patience.theirs()).getFirst();
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
