package org.coproduction.translations.own;

import java.time.ZoneOffset;
import java.util.List;
import org.coproduction.people.Contribution;
import org.coproduction.people.Contributions;
import org.coproduction.people.Names;
import org.coproduction.people.PersonId;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.coproduction.translations.OpenTranslation;
import org.coproduction.translations.OpenTranslations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody translated by hand, each record once in each language. */
@Component
class TranslationContributions implements Contributions {
    private final OpenTranslations translations;
    private final Names names;
    private final Words words;

    TranslationContributions(OpenTranslations translations, Names names, Words words) {
        this.translations = translations;
        this.names = names;
        this.words = words;
    }

    @Override
    public List<Contribution> of(PersonId person) {
        List<OpenTranslation> theirs = translations.by(person);
        if (theirs.isEmpty()) return List.of();
        List<String> authors = List.copyOf(names.of(List.of(person.value())).values());
        return theirs.stream()
                .map(one -> new Contribution(
                        "translation",
                        "translations.tally",
                        title(one),
                        one.address(),
                        Contribution.Part.TRANSLATOR,
                        one.at().atZone(ZoneOffset.UTC).toLocalDate(),
                        authors,
                        null))
                .toList();
    }

    /** Whoever cites it is not to take them for the author of the original. */
    private Bilingual title(OpenTranslation one) {
        return new Bilingual(
                title(one, Language.EN, one.title().en()),
                title(one, Language.FR, one.title().fr()));
    }

    private @Nullable String title(OpenTranslation one, Language language, @Nullable String original) {
        return original == null
                ? null
                : words.say(
                        language,
                        "translations.credit",
                        original,
                        one.language().ownName());
    }
}
