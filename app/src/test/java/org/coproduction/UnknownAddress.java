package org.coproduction;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address at which a route answers and finds nothing: a number that nobody has, a name of nothing. */
public final class UnknownAddress {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:([^{}]|\\{[^{}]*})*)?}");
    private static final Map<String, String> NOBODYS = Map.of(
            "id", "00000000-0000-0000-0000-000000000000",
            "number", "1",
            "version", "1",
            "country", "NL",
            "year", "2999",
            "name", "cases",
            "hash", "0".repeat(64));

    private static final String NO_FILE = "0".repeat(64) + ".jpg";

    private UnknownAddress() {}

    public static String of(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> value(variable.group(1), variable.group(2)));
    }

    private static String value(String name, @Nullable String rule) {
        String usual = NOBODYS.getOrDefault(name, "nothing-there");
        if (rule == null) return usual;
        String pattern = rule.substring(1);
        return Stream.concat(Stream.of(usual, "0", "nothing", NO_FILE), Stream.of(pattern.split("\\|", -1)))
                .filter(value -> value.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing fits {" + name + rule + "}: add a value for it"));
    }
}
