package org.coproduction.translations;

import java.util.Comparator;
import java.util.List;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * Into which languages a record has been translated, for the page of the record itself.
 *
 * @param languages as they are offered
 */
public record AlsoIn(OriginalId id, List<TargetLanguage> languages) {
    public AlsoIn {
        languages = List.copyOf(languages);
    }

    /** @param tags of the languages, in any order */
    public static AlsoIn of(OriginalId id, List<String> tags) {
        return new AlsoIn(
                id,
                tags.stream()
                        .flatMap(tag -> TargetLanguage.of(tag).stream())
                        .sorted(Comparator.comparing(TargetLanguage.ALL::indexOf))
                        .toList());
    }

    /** Without the one that it is written in. */
    public AlsoIn without(String tag) {
        return new AlsoIn(
                id,
                languages.stream()
                        .filter(language -> !language.tag().equals(tag))
                        .toList());
    }

    /** The reader's own, if it is among them. */
    public @Nullable TargetLanguage own(Language reader) {
        return languages.stream()
                .filter(language -> language.tag().equals(reader.tag()))
                .findFirst()
                .orElse(null);
    }

    public List<TargetLanguage> others(Language reader) {
        return languages.stream()
                .filter(language -> !language.tag().equals(reader.tag()))
                .toList();
    }
}
