package org.coproduction.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.words.Bilingual;

/**
 * A record whose texts editors change.
 *
 * @param address of its page, without the language
 * @param heading by which editors know it
 * @param version number of the newest one, 0 where nobody has changed it
 */
public record Editable(TextId id, String address, Bilingual heading, List<EditableField> fields, int version) {
    public Editable {
        fields = List.copyOf(fields);
    }

    /** As its feature knows it. */
    public Editable(TextId id, String address, Bilingual heading, List<EditableField> fields) {
        this(id, address, heading, fields, 0);
    }

    /** By the name of the field. */
    public Map<String, BothLanguages> now() {
        Map<String, BothLanguages> now = new LinkedHashMap<>();
        fields.forEach(field -> now.put(field.name(), field.now()));
        return now;
    }

    /** With what its newest version says, which the memory of a node may not have yet. */
    Editable at(TextVersion newest) {
        return new Editable(
                id,
                address,
                heading,
                fields.stream()
                        .map(field -> field.saying(newest.texts().getOrDefault(field.name(), field.now())))
                        .toList(),
                newest.number());
    }
}
