package org.coproduction.cases;

import java.util.List;
import java.util.Optional;
import org.coproduction.platform.words.Bilingual;

/**
 * A variable of the codebook: what is asked of a case when it is coded, by which rule, with an example.
 *
 * @param theme number of the theme it belongs to
 * @param sources ids of the bibliography
 */
public record Variable(
        String id,
        Bilingual label,
        Bilingual question,
        String type,
        List<Option> options,
        Bilingual codingRule,
        Bilingual example,
        int theme,
        String role,
        List<String> sources) {
    public Variable {
        options = List.copyOf(options);
        sources = List.copyOf(sources);
    }

    public Optional<Option> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    public record Option(String value, Bilingual label, Bilingual definition) {}
}
