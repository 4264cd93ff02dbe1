package org.coproduction.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.coproduction.cases.Conflict.Choice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Two versions of a list brought together. An entry is known again where it stayed the same, else by what names it (the key
 * of a source, the kind of a strategy), in order. What both added stands at the end, once where it is the same.
 */
final class MergedList {
    private static final Map<String, String> NAMED_BY = Map.of(
            "sources",
            "key",
            "places",
            "name",
            "actors",
            "name",
            "strategies",
            "kind",
            "outcomes",
            "dimension",
            "attachments",
            "file");

    private MergedList() {}

    static ArrayNode of(
            String field,
            JsonNode was,
            JsonNode own,
            JsonNode other,
            Map<String, Choice> choices,
            List<Conflict> open) {
        List<JsonNode> before = list(was);
        Fates mine = Fates.of(field, before, list(own));
        Fates theirs = Fates.of(field, before, list(other));
        ArrayNode merged = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < before.size(); i++) {
            JsonNode base = before.get(i);
            JsonNode here = mine.now().get(i);
            JsonNode there = theirs.now().get(i);
            JsonNode kept;
            if (same(here, there) || same(here, base)) kept = there;
            else if (same(there, base)) kept = here;
            else {
                String key = field + "/" + i;
                Choice choice = choices.get(key);
                if (choice == null) open.add(new Conflict(key, field, base, here, there));
                kept = choice == Choice.MINE ? here : there;
            }
            if (kept != null) merged.add(kept);
        }
        theirs.added().forEach(merged::add);
        for (JsonNode added : mine.added()) if (!theirs.added().contains(added)) merged.add(added);
        return merged;
    }

    /**
     * What became of the entries of a list.
     *
     * @param now by place in the list before: the entry as it is now, or null where it was taken out
     */
    private record Fates(List<@Nullable JsonNode> now, List<JsonNode> added) {
        static Fates of(String field, List<JsonNode> before, List<JsonNode> after) {
            List<@Nullable JsonNode> now = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) now.add(null);
            List<JsonNode> left = new ArrayList<>(after);
            take(before, now, left, JsonNode::equals);
            take(before, now, left, (one, two) -> name(field, one).equals(name(field, two)));
            if (field.equals("challenges")) take(before, now, left, (one, two) -> true);
            return new Fates(now, left);
        }

        private static void take(
                List<JsonNode> before,
                List<@Nullable JsonNode> now,
                List<JsonNode> left,
                BiPredicate<JsonNode, JsonNode> known) {
            for (int i = 0; i < before.size(); i++) {
                if (now.get(i) != null) continue;
                JsonNode was = before.get(i);
                Optional<JsonNode> again =
                        left.stream().filter(one -> known.test(was, one)).findFirst();
                if (again.isEmpty()) continue;
                now.set(i, again.get());
                left.remove(again.get());
            }
        }
    }

    private static String name(String field, JsonNode entry) {
        String by = NAMED_BY.get(field);
        return by == null || !entry.has(by) ? entry.toString() : entry.path(by).asString("");
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode two) {
        return Objects.equals(one, two);
    }

    private static List<JsonNode> list(JsonNode value) {
        return value.valueStream().toList();
    }
}
