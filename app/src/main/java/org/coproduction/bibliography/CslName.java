package org.coproduction.bibliography;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person or body as CSL-JSON names it.
 *
 * @param particle what stands before the family name and is not sorted by: the "de" of "Alexis de Tocqueville"
 * @param literal the whole name where it is not of a person, or cannot be taken apart
 */
public record CslName(
        @Nullable String family,
        @Nullable String given,
        @Nullable String particle,
        @Nullable String suffix,
        @Nullable String literal) {

    private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{L}");

    public static CslName person(String family, String given) {
        return new CslName(family, given, null, null, null);
    }

    public static CslName body(String name) {
        return new CslName(null, null, null, null, name);
    }

    static Optional<CslName> of(Map<?, ?> fields) {
        String particles = Stream.of("dropping-particle", "non-dropping-particle")
                .map(key -> text(fields, key))
                .filter(particle -> particle != null)
                .collect(Collectors.joining(" "));
        CslName name = new CslName(
                text(fields, "family"),
                text(fields, "given"),
                particles.isEmpty() ? null : particles,
                text(fields, "suffix"),
                text(fields, "literal"));
        return name.family == null && name.literal == null && name.given == null ? Optional.empty() : Optional.of(name);
    }

    private static @Nullable String text(Map<?, ?> fields, String key) {
        return fields.get(key) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    /** As one says it: "Alexis de Tocqueville". */
    public String inFull() {
        if (literal != null) return literal;
        return joined(" ", given, particle, family, suffix);
    }

    /** As lists sort it: "de Tocqueville, Alexis". */
    public String familyFirst() {
        if (literal != null) return literal;
        return joined(", ", joined(" ", particle, family), suffix, given);
    }

    /** As lists of references order it: "Tocqueville A". Initials, since one and the same is "John" here and "J." there. */
    public String inOrder() {
        if (literal != null || given == null) return familyFirst();
        String initials =
                INITIAL.matcher(given).results().map(MatchResult::group).collect(Collectors.joining());
        return joined(" ", family, initials);
    }

    /** As CSL-JSON has it. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (family != null) fields.put("family", family);
        if (given != null) fields.put("given", given);
        if (particle != null) fields.put("non-dropping-particle", particle);
        if (suffix != null) fields.put("suffix", suffix);
        if (literal != null) fields.put("literal", literal);
        return fields;
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }
}
