package org.coproduction.translations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record says in another language, as it was saved once and is never changed.
 *
 * @param texts by the name of the passage; what nobody has translated is left out
 * @param originals what the original said when this was saved, by the same names
 * @param person who saved it; null for a former member who wanted no credit
 */
public record Translation(
        TargetLanguage language,
        int number,
        Map<String, String> texts,
        Map<String, String> originals,
        boolean byMachine,
        @Nullable UUID person,
        Instant writtenAt) {
    public Translation {
        texts = Map.copyOf(texts);
        originals = Map.copyOf(originals);
    }

    public enum State {
        CURRENT,
        /** The original says something else now. */
        BEHIND,
        /** Nobody has translated it. */
        MISSING
    }

    /**
     * A passage of the original, and what the translation has for it.
     *
     * @param text empty where it has nothing
     * @param then what the original said when it was translated
     */
    public record Told(Passage passage, String text, State state, String then) {}

    /** In the order of the original. What only stands in another place of it is current. */
    public List<Told> told(Original original) {
        return original.passages().stream().map(this::told).toList();
    }

    private Told told(Passage passage) {
        String now = passage.text();
        String name = passage.name();
        if (!now.equals(originals.get(name)))
            name = originals.entrySet().stream()
                    .filter(then -> then.getValue().equals(now))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .orElse(name);
        String text = texts.getOrDefault(name, "");
        String then = originals.getOrDefault(name, "");
        if (text.isEmpty()) return new Told(passage, "", State.MISSING, "");
        return new Told(passage, text, then.equals(now) ? State.CURRENT : State.BEHIND, then);
    }

    /** How many passages of the original say something else by now. */
    public long behind(Original original) {
        return told(original).stream()
                .filter(told -> told.state() == State.BEHIND)
                .count();
    }
}
