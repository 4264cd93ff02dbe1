package org.coproduction.console.qca;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.console.BadInput;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;

/** A part of what {@code qca solve} finds. */
enum Part {
    COMPLEX,
    PARSIMONIOUS,
    INTERMEDIATE,
    IRREDUNDANT,
    NECESSITY;

    static final Option ONLY = Option.of("--only", "PARTS", "Only these: " + names() + ".");

    /** Those asked for, otherwise all. @throws BadInput if there is none of a name */
    static Set<Part> wanted(Arguments arguments) {
        List<String> names = arguments.list(ONLY.name());
        if (names.isEmpty()) return EnumSet.allOf(Part.class);
        return names.stream().map(Part::named).collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    private static Part named(String name) {
        return Stream.of(values())
                .filter(part -> part.text().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new BadInput(ONLY.name() + " [option.value]: “" + name + "” is none of " + names() + "."));
    }

    private static String names() {
        return Stream.of(values()).map(Part::text).collect(Collectors.joining(", "));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
