package org.coproduction.console.arguments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.coproduction.console.BadInput;
import org.jspecify.annotations.Nullable;

/** What was given to a command. */
public final class Arguments {
    private static final String DASHES = "--";

    private final Map<String, String> values;
    private final List<String> operands;

    private Arguments(Map<String, String> values, List<String> operands) {
        this.values = values;
        this.operands = operands;
    }

    /**
     * Reads what was typed: {@code --name value}, {@code --name=value}, and operands in between.
     *
     * @throws BadInput if an option is unknown or given twice, lacks its value or has one that it does not take, or operands are too many
     */
    public static Arguments of(Usage usage, List<String> words) {
        CommandLine line = parsed(usage, words);
        Map<String, String> values = new HashMap<>();
        for (org.apache.commons.cli.Option option : line.getOptions()) {
            String name = DASHES + option.getLongOpt();
            if (values.put(name, option.getValue("")) != null) {
                throw wrong(usage, name, "option.twice", "It is given twice.");
            }
        }
        List<String> operands = line.getArgList();
        if (operands.size() > usage.most()) {
            throw wrong(usage, operands.get(usage.most()), "operand.surplus", "Nothing more is expected here.");
        }
        return new Arguments(Map.copyOf(values), List.copyOf(operands));
    }

    private static CommandLine parsed(Usage usage, List<String> words) {
        Options options = new Options();
        usage.options().forEach(option -> options.addOption(option.declared()));
        try {
            return DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, words.toArray(String[]::new));
        } catch (MissingArgumentException e) {
            String name = DASHES + e.getOption().getLongOpt();
            throw wrong(
                    usage,
                    name,
                    "option.value",
                    "It needs " + named(usage, name).value() + " after it.");
        } catch (UnrecognizedOptionException e) {
            throw unknown(usage, e.getOption());
        } catch (ParseException e) {
            throw wrong(usage, String.join(" ", words), "option", e.getMessage() + ".");
        }
    }

    private static BadInput unknown(Usage usage, String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (usage.options().stream().anyMatch(option -> option.name().equals(name))) {
            return wrong(usage, name, "option.value", "It takes no value.");
        }
        String hint = usage.options().stream()
                .filter(option -> Distance.between(option.name(), name) <= 2)
                .findFirst()
                .map(nearest -> " Did you mean " + nearest.name() + "?")
                .orElse("");
        return wrong(usage, name, "option.unknown", "There is no such option." + hint);
    }

    private static Option named(Usage usage, String name) {
        return usage.options().stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static BadInput wrong(Usage usage, String word, String rule, String message) {
        return new BadInput(word + " [" + rule + "]: " + message + " See " + usage.command() + " --help.");
    }

    /** What stands beside options. */
    public List<String> operands() {
        return operands;
    }

    /** Whether an option was given. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of an option, where it was given. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value of an option, a list with commas; empty where it was not given. */
    public List<String> list(String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) return List.of();
        List<String> parts = new ArrayList<>();
        for (String part : value.split(",")) parts.add(part.strip());
        return List.copyOf(parts);
    }

    /**
     * The value of an option, or what it is otherwise.
     *
     * @throws BadInput if it is not a number within the bounds
     */
    public double number(String name, double otherwise, double least, double most) {
        String value = values.get(name);
        if (value == null) return otherwise;
        Double number = parsed(value);
        if (number == null || !(number >= least && number <= most)) {
            throw new BadInput(name + " [option.range]: It is a number in " + plain(least) + ".." + plain(most)
                    + ", not “" + value + "”.");
        }
        return number;
    }

    /**
     * The value of an option, or what it is otherwise.
     *
     * @throws BadInput if it is not a whole number within the bounds
     */
    public long whole(String name, long otherwise, long least, long most) {
        double number = number(name, otherwise, least, most);
        if (number != Math.rint(number)) {
            throw new BadInput(name + " [option.range]: It is a whole number, not " + number + ".");
        }
        return (long) number;
    }

    private static @Nullable Double parsed(String value) {
        try {
            return Double.valueOf(value.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
