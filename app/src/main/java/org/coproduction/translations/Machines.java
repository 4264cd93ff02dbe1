package org.coproduction.translations;

import java.util.List;
import java.util.Optional;

/**
 * The server that translates, where there is one.
 *
 * @param named none unless an administrator has named one
 */
public record Machines(List<TranslationMachine> named) {
    /** So many characters are sent of a record at most. */
    private static final int LONGEST = 30_000;

    public Machines {
        named = List.copyOf(named);
    }

    public Optional<TranslationMachine> any() {
        return named.stream().findFirst();
    }

    /**
     * The one to which this may be sent. What only members or a circle read is sent nowhere, and what somebody has translated by
     * hand needs no machine.
     */
    public Optional<TranslationMachine> of(Original original, Optional<Translation> shown) {
        boolean open = original.readers() == Original.Readers.EVERYBODY;
        int length = original.passages().stream()
                .mapToInt(passage -> passage.text().length())
                .sum();
        boolean needed =
                shown.map(one -> one.byMachine() && one.behind(original) > 0).orElse(true);
        return open && needed && length <= LONGEST ? any() : Optional.empty();
    }
}
