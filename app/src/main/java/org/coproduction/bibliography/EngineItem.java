package org.coproduction.bibliography;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An item as citeproc wants it: every field of the expected shape, and our own remarks left out. */
final class EngineItem {
    static final String ID = "x";

    private static final Set<String> NOT_PRINTED = Set.of("note", "annote", "abstract", "keyword", "custom");
    private static final Set<String> ADDRESSES = Set.of("URL", "DOI");
    private static final Set<String> DATES =
            Set.of("accessed", "available-date", "container", "event-date", "issued", "original-date", "submitted");
    private static final Set<String> NAMES = Set.of(
            "author",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editor",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "interviewer",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator",
            "translator");
    private static final Pattern SPAN = Pattern.compile("</?span\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private EngineItem() {}

    static CSLItemData of(CslItem item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String field : item.fields().keySet()) {
            if (NOT_PRINTED.contains(field)) continue;
            if (DATES.contains(field)) date(item, field, fields);
            else if (NAMES.contains(field)) names(item, field, fields);
            else if (item.text(field) instanceof String text)
                fields.put(
                        field,
                        ADDRESSES.contains(field)
                                ? text
                                : Apostrophes.of(SPAN.matcher(text).replaceAll("")));
        }
        fields.put("id", ID);
        fields.put("type", type(item.type()));
        return CSLItemData.fromJson(fields);
    }

    private static void names(CslItem item, String field, Map<String, Object> into) {
        List<CslName> names = item.names(field);
        if (!names.isEmpty())
            into.put(field, names.stream().map(CslName::fields).toList());
    }

    private static void date(CslItem item, String field, Map<String, Object> into) {
        if (!(item.fields().get(field) instanceof Map<?, ?> date)) return;
        Map<String, Object> clean = new LinkedHashMap<>();
        if (date.get("date-parts") instanceof List<?> ranges) {
            List<List<Integer>> parts = new ArrayList<>();
            for (Object range : ranges) {
                List<Integer> numbers = CslItem.numbers(range);
                if (!numbers.isEmpty() && parts.size() < 2) parts.add(numbers);
            }
            if (!parts.isEmpty()) clean.put("date-parts", parts);
        }
        for (String text : List.of("literal", "raw", "season")) {
            if (date.get(text) instanceof String value) clean.put(text, value);
        }
        if (!clean.isEmpty()) into.put(field, clean);
    }

    private static String type(String type) {
        try {
            return CSLType.fromString(type).toString();
        } catch (IllegalArgumentException unknown) {
            return CSLType.DOCUMENT.toString();
        }
    }
}
