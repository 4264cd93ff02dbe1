package org.coproduction.bibliography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference in CSL-JSON. What it does not state is absent: nothing is guessed. Fields come from many hands, so one of
 * an unexpected shape counts as absent too.
 *
 * @param fields the item's fields without {@code id}, in their own order
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables">CSL variables</a>
 */
public record CslItem(String id, Map<String, Object> fields) {
    public CslItem {
        Map<String, Object> copy = new LinkedHashMap<>(fields);
        copy.remove("id");
        fields = Collections.unmodifiableMap(copy);
    }

    /** A page of this site as it stood on a day: a case in one of its versions, a question. */
    public static CslItem webpage(String id, String title, List<CslName> authors, LocalDate day, String url) {
        return new CslItem(id, ofSite("webpage", title, authors, day, url));
    }

    /** A record of data in a stated version; {@code version} is printed by styles that know versions. */
    public static CslItem dataset(
            String id, String title, List<CslName> authors, LocalDate day, String version, String url) {
        Map<String, Object> fields = ofSite("dataset", title, authors, day, url);
        fields.put("version", version);
        return new CslItem(id, fields);
    }

    private static Map<String, Object> ofSite(
            String type, String title, List<CslName> authors, LocalDate day, String url) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        fields.put("title", title);
        if (!authors.isEmpty())
            fields.put("author", authors.stream().map(CslName::fields).toList());
        fields.put(
                "issued",
                Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))));
        fields.put(type.equals("dataset") ? "publisher" : "container-title", "Coproduction Commons");
        fields.put("URL", url);
        return fields;
    }

    /** As CSL-JSON has it, {@code id} first. */
    public Map<String, Object> withId() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", id);
        whole.putAll(fields);
        return whole;
    }

    public String type() {
        String type = text("type");
        return type == null ? "document" : type;
    }

    /** Empty where the item has none. */
    public String title() {
        String title = text("title");
        return title == null ? "" : title;
    }

    public @Nullable Integer year() {
        List<Integer> issued = dateParts("issued");
        return issued.isEmpty() ? null : issued.getFirst();
    }

    public @Nullable String doi() {
        return text("DOI");
    }

    public @Nullable String url() {
        return text("URL");
    }

    /** BCP 47, as the item states it. */
    public @Nullable String language() {
        return text("language");
    }

    public List<CslName> authors() {
        return names("author");
    }

    public List<CslName> names(String role) {
        if (!(fields.get(role) instanceof List<?> list)) return List.of();
        List<CslName> names = new ArrayList<>();
        for (Object one : list) {
            if (one instanceof Map<?, ?> map) CslName.of(map).ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    /** Year, month, day, as many as are stated; the start where it is a range. */
    public List<Integer> dateParts(String date) {
        if (!(fields.get(date) instanceof Map<?, ?> map)
                || !(map.get("date-parts") instanceof List<?> ranges)
                || ranges.isEmpty()) return List.of();
        return numbers(ranges.getFirst());
    }

    static List<Integer> numbers(@Nullable Object parts) {
        if (!(parts instanceof List<?> list)) return List.of();
        List<Integer> numbers = new ArrayList<>();
        for (Object part : list) {
            try {
                numbers.add(Integer.valueOf(String.valueOf(part).strip()));
            } catch (NumberFormatException notANumber) {
                break;
            }
        }
        return List.copyOf(numbers);
    }

    /** The field's text; numbers count as text, lists and objects do not, nor does an empty text. */
    public @Nullable String text(String field) {
        Object value = fields.get(field);
        if (!(value instanceof String) && !(value instanceof Number)) return null;
        String text = value.toString().strip();
        return text.isEmpty() ? null : text;
    }
}
