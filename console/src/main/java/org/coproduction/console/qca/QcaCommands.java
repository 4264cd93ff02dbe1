package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.coproduction.console.Command;
import org.coproduction.console.text.Terminal;

/** The commands under {@code ./commons qca}. */
public final class QcaCommands {
    private static final Map<String, Supplier<Command>> COMMANDS = commands();

    private QcaCommands() {}

    private static Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("solve", SolveCommand::new);
        commands.put("truth-table", TruthTableCommand::new);
        commands.put("necessity", NecessityCommand::new);
        commands.put("calibrate", CalibrateCommand::new);
        commands.put("sets", SetsCommand::new);
        commands.put("robustness", RobustnessCommand::new);
        commands.put("expression", ExpressionCommand::new);
        commands.put("fit", FitCommand::new);
        commands.put("clusters", ClustersCommand::new);
        commands.put("untenable", UntenableCommand::new);
        commands.put("check", CheckCommand::new);
        return commands;
    }

    /** The command of this name. */
    public static Optional<Command> named(String name) {
        return Optional.ofNullable(COMMANDS.get(name)).map(Supplier::get);
    }

    /** Their names. */
    public static List<String> names() {
        return List.copyOf(COMMANDS.keySet());
    }

    /** What each is for. */
    public static List<String> help(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.strong("Usage: ./commons qca COMMAND"));
        lines.add("Qualitative Comparative Analysis, exact, with every model.");
        lines.add("");
        for (Map.Entry<String, Supplier<Command>> command : COMMANDS.entrySet()) {
            String name = command.getKey();
            lines.add("  " + name + " ".repeat(14 - name.length())
                    + command.getValue().get().usage().description());
        }
        lines.add("");
        lines.add("./commons qca COMMAND --help tells all about a command.");
        return lines;
    }
}
