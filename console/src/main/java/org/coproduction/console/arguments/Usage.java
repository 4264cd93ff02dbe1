package org.coproduction.console.arguments;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.text.Terminal;
import org.coproduction.console.text.Wrap;

/**
 * What a command is for and takes.
 *
 * @param command as it is typed, as {@code ./commons qca solve}
 * @param operands what stands beside options in help; empty where nothing may
 * @param most how many operands it takes at most
 * @param description what it does, in sentences
 * @param options its options
 * @param footer more, a paragraph each
 */
public record Usage(
        String command, String operands, int most, String description, List<Option> options, List<String> footer) {
    private static final int COLUMN = 26;
    private static final String INDENT = "  ";

    public Usage {
        options = List.copyOf(options);
        footer = List.copyOf(footer);
    }

    /** The help of the command. */
    public List<String> help(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.strong("Usage: " + command + (operands.isEmpty() ? "" : " " + operands) + " [OPTIONS]"));
        lines.addAll(Wrap.of(description, terminal.width()));
        lines.add("");
        for (Option option : options) lines.addAll(lines(option, terminal));
        lines.addAll(lines(Option.flag("--help", "Shows this."), terminal));
        for (String paragraph : footer) {
            lines.add("");
            lines.addAll(Wrap.of(paragraph, terminal.width()));
        }
        return lines;
    }

    private static List<String> lines(Option option, Terminal terminal) {
        List<String> lines = new ArrayList<>();
        String label = INDENT + option.label();
        for (String part : Wrap.of(option.description(), terminal.width() - COLUMN)) {
            if (label.length() > COLUMN - 2) {
                lines.add(label);
                label = "";
            }
            lines.add(label + " ".repeat(COLUMN - label.length()) + part);
            label = "";
        }
        return lines;
    }
}
