package org.coproduction.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.cases.Conflict.Choice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What two people made of one text, brought together field by field: where one of them changed it, the change stays; where
 * both did, differently, it is a conflict. Within a list this holds entry by entry ({@link MergedList}).
 *
 * @param text with all that could be merged, and by what was chosen; a conflict nobody has decided stands as theirs
 * @param open conflicts that nobody has decided
 */
public record Merge(DraftText text, List<Conflict> open) {
    public Merge {
        open = List.copyOf(open);
    }

    /** @param choices by the key of the conflict */
    public static Merge of(DraftText base, DraftText mine, DraftText theirs, Map<String, Choice> choices) {
        Set<String> fields = new TreeSet<>(base.fields());
        fields.addAll(mine.fields());
        fields.addAll(theirs.fields());
        List<Conflict> open = new ArrayList<>();
        DraftText text = theirs;
        for (String field : fields) {
            JsonNode was = base.get(field);
            JsonNode own = mine.get(field);
            JsonNode other = theirs.get(field);
            if (own.equals(other) || own.equals(was)) continue;
            if (other.equals(was)) text = text.with(field, own);
            else if (isList(was) && isList(own) && isList(other))
                text = text.with(field, MergedList.of(field, was, own, other, choices, open));
            else text = text.with(field, one(field, was, own, other, choices, open));
        }
        return new Merge(text, open);
    }

    private static @Nullable JsonNode one(
            String field,
            JsonNode was,
            JsonNode own,
            JsonNode other,
            Map<String, Choice> choices,
            List<Conflict> open) {
        Choice choice = choices.get(field);
        if (choice == null) open.add(new Conflict(field, field, there(was), there(own), there(other)));
        return choice == Choice.MINE ? there(own) : there(other);
    }

    private static boolean isList(JsonNode value) {
        return value.isArray() || value.isMissingNode();
    }

    static @Nullable JsonNode there(JsonNode value) {
        return value.isMissingNode() ? null : value;
    }
}
