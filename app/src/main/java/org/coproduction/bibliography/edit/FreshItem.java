package org.coproduction.bibliography.edit;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;

/** A pasted reference as the bibliography takes it: text, numbers, names and days; what has another shape is left out. */
final class FreshItem {
    private static final int LONGEST = 5_000;
    private static final Pattern ELSE = Pattern.compile("[^a-z0-9]+");
    private static final Transliterator PLAIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; NFD; [:Mn:] Remove; Lower");
    private static final int LONGEST_STEM = 40;

    private FreshItem() {}

    static CslItem of(CslItem pasted) {
        Map<String, Object> fields = new LinkedHashMap<>();
        pasted.fields().keySet().forEach(name -> {
            String text = pasted.text(name);
            List<CslName> names = pasted.names(name);
            List<Integer> day = pasted.dateParts(name);
            if (text != null && text.length() <= LONGEST) fields.put(name, text);
            else if (!names.isEmpty())
                fields.put(name, names.stream().map(CslName::fields).toList());
            else if (!day.isEmpty()) fields.put(name, Map.of("date-parts", List.of(day)));
        });
        fields.putIfAbsent("type", "document");
        return new CslItem("", fields);
    }

    /** How its id begins: the first author and the year, or the first words of the title. */
    static String stem(CslItem item) {
        String first = Stream.concat(item.authors().stream(), item.names("editor").stream())
                .findFirst()
                .map(name -> name.family() == null ? name.inFull() : name.family())
                .orElse(item.title());
        Integer year = item.year();
        String plain = ELSE.matcher(PLAIN.transliterate(first).toLowerCase(Locale.ROOT))
                .replaceAll("");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_STEM));
        return (cut.isEmpty() ? "reading" : cut) + (year == null ? "" : year);
    }
}
