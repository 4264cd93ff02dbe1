package org.coproduction.programmes.browse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Single;
import org.coproduction.programmes.Programmes;

/** Which programmes somebody wants to see: of each facet one value at most. */
public record ProgrammeQuery(Map<ProgrammeFacet, String> chosen) {
    private static final int LONGEST = 100;

    public ProgrammeQuery {
        chosen = Map.copyOf(chosen);
    }

    static ProgrammeQuery of(Map<String, List<String>> address) {
        Map<ProgrammeFacet, String> chosen = new EnumMap<>(ProgrammeFacet.class);
        for (ProgrammeFacet facet : ProgrammeFacet.values()) {
            String value = Single.value(address, facet.key());
            if (value.length() > LONGEST) throw Refusal.badRequest("programmes.refused.filter", LONGEST);
            if (!value.isEmpty()) chosen.put(facet, value);
        }
        return new ProgrammeQuery(chosen);
    }

    public boolean all() {
        return chosen.isEmpty();
    }

    /** With this value, or without it where it is chosen already. */
    ProgrammeQuery turn(ProgrammeFacet facet, String value) {
        Map<ProgrammeFacet, String> other = new EnumMap<>(ProgrammeFacet.class);
        other.putAll(chosen);
        if (!other.remove(facet, value)) other.put(facet, value);
        return new ProgrammeQuery(other);
    }

    Selection selection() {
        Selection selection = Selection.of(Programmes.KIND);
        for (Map.Entry<ProgrammeFacet, String> one : chosen.entrySet())
            selection = selection.choose(one.getKey().key(), List.of(one.getValue()));
        return selection;
    }

    /** @param page {@code /programmes}, {@code /programmes.json} */
    public String at(String page, int number) {
        List<String> parts = new ArrayList<>();
        for (ProgrammeFacet facet : ProgrammeFacet.values()) {
            String value = chosen.get(facet);
            if (value != null) parts.add(facet.key() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        if (number > 1) parts.add("page=" + number);
        return parts.isEmpty() ? page : page + "?" + String.join("&", parts);
    }
}
