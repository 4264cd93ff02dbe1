package org.coproduction.cases;

import java.util.Optional;
import java.util.UUID;

public record DraftId(UUID value) {
    static DraftId fresh() {
        return new DraftId(UUID.randomUUID());
    }

    /** Empty where this cannot be the id of any draft. */
    public static Optional<DraftId> of(String text) {
        try {
            return Optional.of(new DraftId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where it is written, within the site and without the language. */
    public String address() {
        return "/drafts/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
