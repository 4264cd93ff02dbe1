package org.coproduction.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.text.Terminal;

/** Runs each command on a small example: what the JVM learns here makes later starts faster. */
final class Rehearsal {
    private static final String CODINGS = """
            unit,Anna,Bela,Cem
            1,1,1,2
            2,2,2,
            3,3,2,3
            4,1,1,1
            5,3,3,3
            """;

    private static final String CASES = """
            case,A,B,C,Y,RAW
            one,0.9,0.8,0.1,0.95,12
            two,0.8,0.3,0.7,0.85,9
            three,0.2,0.6,0.9,0.3,4
            four,0.1,0.2,0.3,0.15,1
            """;

    private static final String SPEC = """
            {"id": "rehearsal", "kind": "crisp",
             "data": {"cases": ["a", "b", "c", "d"], "values": {"A": [1, 1, 0, 0], "B": [1, 0, 1, 0], "C": [0, 1, 1, 0], "Y": [1, 1, 0, 0]}},
             "levels": {"A": 2, "B": 2, "C": 2},
             "parameters": {"outcome": {"name": "Y", "negated": false}, "conditions": ["A", "B", "C"], "inclCut": 0.8, "inclCut0": null,
              "nCut": 1, "priCut": 0, "excludedRows": [], "directionalExpectations": ["A", "B"], "rowDominance": false},
             "necessity": {"inclCut": 0.9, "covCut": 0.6, "ronCut": 0, "depth": null}}
            """;

    private Rehearsal() {}

    static int play() {
        try {
            Path directory = Files.createTempDirectory("commons-rehearsal");
            Path codings = Files.writeString(directory.resolve("codings.csv"), CODINGS);
            Path cases = Files.writeString(directory.resolve("cases.csv"), CASES);
            Path spec = Files.writeString(directory.resolve("spec.json"), SPEC);
            try {
                judge(codings.toString());
                compare(cases.toString(), spec.toString());
            } finally {
                for (Path file : List.of(codings, cases, spec, directory)) Files.delete(file);
            }
            return Command.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void judge(String codings) {
        play("reliability", codings, "--level", "ordinal");
        play("reliability", codings, "--level", "ratio", "--all", "--json");
        play("reliability", codings, "--levle", "ratio");
        play("reliability", "--help");
    }

    private static void compare(String cases, String spec) {
        play("qca", "solve", spec, "--json", "--verify");
        play("qca", "solve", spec, "--verify");
        play("qca", "solve", spec, "--r");
        for (String command : List.of("solve", "truth-table", "necessity", "robustness", "sets", "untenable")) {
            of(cases, command);
            of(cases, command, "--json");
        }
        of(cases, "robustness", "--all", "--tests", "A*B", "--raw", cases, "--column", "A", "--cut", "0.5");
        of(cases, "check", "--models", "A*B + C");
        of(cases, "fit", "--expression", "A*B", "--theory", "A", "--pairs", "1");
        of(cases, "clusters", "--expression", "A", "--cluster", "RAW", "--unit", "RAW");
        play("qca", "solve", "--data", cases, "--outcome", "Y", "--conditions", "A,X");
        play("qca", "calibrate", cases, "--column", "RAW", "--direct", "2,6,10");
        play("qca", "expression", "A*~B + C", "--compare", "A");
        play("qca", "solve", "--help");
    }

    private static void of(String cases, String command, String... more) {
        List<String> words = new ArrayList<>(List.of("qca", command, "--data", cases, "--outcome", "Y"));
        words.addAll(List.of("--conditions", "A,B,C", "--incl-cut", "0.8"));
        words.addAll(List.of(more));
        play(words.toArray(String[]::new));
    }

    /** A command that fails here fails where it is tested. */
    private static void play(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Console.run(List.of(words), new Output(nowhere, nowhere, new Terminal(80, true, false)));
    }
}
