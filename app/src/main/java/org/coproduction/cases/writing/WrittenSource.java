package org.coproduction.cases.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CslItem;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * A pasted reference as it was understood, to be looked at before it is taken.
 *
 * @param known what the bibliography has of the same DOI or title
 */
public record WrittenSource(CslItem item, List<ReadingHit> known) {
    public WrittenSource {
        known = List.copyOf(known);
    }

    /** By label, what was found, in the order of the form. */
    public Map<String, String> parts(Here here) {
        Map<String, String> parts = new LinkedHashMap<>();
        Integer year = item.year();
        put(parts, "title", item.title(), here);
        put(parts, "authors", SourceForm.authors(item).replace("\n", "; "), here);
        put(parts, "year", year == null ? null : year.toString(), here);
        put(parts, "container", item.text("container-title"), here);
        put(parts, "publisher", item.text("publisher"), here);
        put(parts, "volume", item.text("volume"), here);
        put(parts, "issue", item.text("issue"), here);
        put(parts, "page", item.text("page"), here);
        put(parts, "doi", item.doi(), here);
        put(parts, "url", item.url(), here);
        return parts;
    }

    private static void put(Map<String, String> parts, String field, @Nullable String value, Here here) {
        if (value != null && !value.isEmpty()) parts.put(here.say("writing.label.source." + field), value);
    }
}
