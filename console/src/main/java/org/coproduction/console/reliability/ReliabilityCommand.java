package org.coproduction.console.reliability;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.coproduction.console.BadInput;
import org.coproduction.console.Command;
import org.coproduction.console.InputFile;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.csv.CsvTable;
import org.coproduction.console.json.Json;
import org.coproduction.statistics.reliability.Codings;
import org.coproduction.statistics.reliability.Level;

/** {@code ./commons reliability}. */
public final class ReliabilityCommand implements Command {
    private static final int USUAL_DRAWS = 20_000;
    private static final int MOST_DRAWS = 10_000_000;
    private static final long MOST_SEED = 1L << 53;
    private static final long USUAL_SEED = 6;
    private static final double USUAL_CONFIDENCE = 0.95;

    @Override
    public Usage usage() {
        return new Usage(
                "./commons reliability",
                "TABLE.csv",
                1,
                "Tells how far coders agree, with standard errors, intervals and tests.",
                List.of(
                        Option.of(
                                "--level",
                                "LEVEL",
                                "Level of measurement: nominal (otherwise), ordinal, interval or ratio."),
                        Option.flag(
                                "--all",
                                "Every coefficient and weighting, of all coders and of each pair, by every formula;"
                                        + " otherwise those that suit the level."),
                        Option.flag("--json", "Prints JSON."),
                        Option.of("--coders", "NAMES", "Only these coders: Anna,Bela."),
                        Option.of(
                                "--order",
                                "CATEGORIES",
                                "Categories that are texts, from the lowest to the highest: low,middle,high."),
                        Option.of("--confidence", "SHARE", "What intervals aim at, otherwise 0.95."),
                        Option.of("--draws", "N", "Draws for the interval of Krippendorff’s alpha, otherwise 20000."),
                        Option.of("--seed", "N", "Seed of the draws: the same one gives the same interval.")),
                List.of(
                        "The first column of the table names the unit, each other column is a coder’s; an empty cell was not"
                                + " coded. Numbers are ordered by size, texts by --order, or else by their letters.",
                        "Exit codes: 0 done, 2 the table or an option cannot be used."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        if (arguments.operands().isEmpty()) throw new BadInput("TABLE.csv [operand.missing]: Which table?");
        Level level = level(arguments.text("--level").orElse("nominal"));
        InputFile file = new InputFile(Path.of(arguments.operands().getFirst()));
        Codings all = new CodingTable(CsvTable.read(file)).codings(level, arguments.list("--order"));
        Codings codings = ofCoders(file, all, arguments.list("--coders"));
        Findings findings = new Findings(
                codings,
                arguments.number("--confidence", USUAL_CONFIDENCE, 0.01, 0.9999),
                arguments.whole("--seed", USUAL_SEED, -MOST_SEED, MOST_SEED),
                (int) arguments.whole("--draws", USUAL_DRAWS, 1, MOST_DRAWS));
        List<Finding> found = arguments.has("--all") ? findings.all() : findings.suiting(level);
        if (arguments.has("--json")) {
            output.print(Json.object()
                    .with("results", new FindingJson(codings).of(found))
                    .done());
            return DONE;
        }
        output.print(codings.size() + " units, " + codings.coders().size() + " coders, " + codings.missing()
                + " codings missing, " + level.name().toLowerCase(Locale.ROOT) + " level");
        output.print("");
        output.print(new FindingTable(output.terminal(), codings.coders()).lines(found));
        return DONE;
    }

    private static Level level(String name) {
        for (Level each : Level.values()) {
            if (each.name().equalsIgnoreCase(name)) return each;
        }
        throw new BadInput("--level [level.unknown]: “" + name + "” is none of nominal, ordinal, interval, ratio.");
    }

    private static Codings ofCoders(InputFile file, Codings codings, List<String> coders) {
        if (coders.isEmpty()) return codings;
        for (String coder : coders) {
            if (!codings.coders().contains(coder)) {
                throw BadInput.in(
                        file,
                        coder,
                        "coder.unknown",
                        "There is no such coder. The coders are " + String.join(", ", codings.coders()) + ".");
            }
        }
        try {
            return codings.by(coders);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--coders [coders]: " + e.getMessage() + ".");
        }
    }
}
