package org.coproduction.cases.downloads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row says of a cited work. The item itself is whole in the JSON, BibTeX and RIS downloads. */
record Work(Map<String, Object> csl) {
    @Nullable
    String text(String field) {
        return csl.get(field) instanceof String text ? text : null;
    }

    @Nullable
    Integer year() {
        Object year = first(first(csl.get("issued") instanceof Map<?, ?> issued ? issued.get("date-parts") : null));
        return year instanceof Number number ? number.intValue() : null;
    }

    private static @Nullable Object first(@Nullable Object list) {
        return list instanceof List<?> entries && !entries.isEmpty() ? entries.getFirst() : null;
    }

    /** Family name, given name; the authors apart by a semicolon. */
    @Nullable
    String authors() {
        if (!(csl.get("author") instanceof List<?> people) || people.isEmpty()) return null;
        List<String> names = new ArrayList<>();
        for (Object person : people) if (person instanceof Map<?, ?> name) names.add(name(name));
        return String.join("; ", names);
    }

    private static String name(Map<?, ?> name) {
        if (name.get("literal") instanceof String whole) return whole;
        String family = joined(" ", name.get("non-dropping-particle"), name.get("family"));
        return joined(", ", family, joined(" ", name.get("given"), name.get("dropping-particle")));
    }

    private static String joined(String separator, @Nullable Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
