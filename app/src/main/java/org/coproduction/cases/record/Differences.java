package org.coproduction.cases.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** Compares two versions field by field; within a list, entry by entry, so that a new source moves nothing else. */
@Component
class Differences {
    private final FieldTexts fields;

    Differences(FieldTexts fields) {
        this.fields = fields;
    }

    DifferencePage between(Stored before, Stored after, Here here) {
        var earlier = before.text();
        var later = after.text();
        Map<String, List<String>> old = fields.of(earlier, here);
        List<DifferencePage.Field> changed = new ArrayList<>();
        fields.of(later, here).forEach((name, now) -> {
            List<String> then = old.getOrDefault(name, List.of());
            if (!then.equals(now))
                changed.add(new DifferencePage.Field(here.say("case.field." + name), entries(then, now)));
        });
        return new DifferencePage(
                after.slug(),
                later.title(),
                before.number(),
                after.number(),
                before.savedAt(),
                after.savedAt(),
                changed,
                CasePage.contentLanguage(here.language()));
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
