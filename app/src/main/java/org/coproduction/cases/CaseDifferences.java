package org.coproduction.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.WordDifference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares two texts of a case field by field; within a list, entry by entry, so that a new source moves nothing else. */
@Component
public class CaseDifferences {
    private final FieldTexts fields;

    CaseDifferences(FieldTexts fields) {
        this.fields = fields;
    }

    /** @param before null where the case is new: then all of it was added */
    public List<FieldDifference> between(@Nullable CaseText before, CaseText after, Here here) {
        Map<String, List<String>> old = before == null ? Map.of() : texts(before, here);
        List<FieldDifference> changed = new ArrayList<>();
        texts(after, here).forEach((name, now) -> {
            List<String> then = old.getOrDefault(name, List.of());
            if (!then.equals(now))
                changed.add(new FieldDifference(name, here.say("case.field." + name), entries(then, now)));
        });
        return changed;
    }

    /** Places with their coordinates, which may change while the name stays. */
    private Map<String, List<String>> texts(CaseText text, Here here) {
        Map<String, List<String>> texts = new LinkedHashMap<>(fields.of(text, here));
        texts.put(
                "places",
                text.places().stream()
                        .map(place -> place.name() + " (" + place.lat() + ", " + place.lon() + ")")
                        .toList());
        return texts;
    }

    /** Entries that stand in both are left out; what is left is paired in order. */
    private static List<WordDifference> entries(List<String> then, List<String> now) {
        List<String> removed = new ArrayList<>(then);
        List<String> added = new ArrayList<>(now);
        for (String entry : now) if (removed.remove(entry)) added.remove(entry);
        List<WordDifference> entries = new ArrayList<>();
        for (int i = 0; i < Math.max(removed.size(), added.size()); i++)
            entries.add(WordDifference.between(
                    i < removed.size() ? removed.get(i) : "", i < added.size() ? added.get(i) : ""));
        return entries;
    }
}
