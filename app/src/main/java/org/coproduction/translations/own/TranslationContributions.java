package org.coproduction.translations.own;

import java.time.ZoneOffset;
import java.util.List;
import org.coproduction.people.Contribution;
import org.coproduction.people.Contributions;
import org.coproduction.people.Names;
import org.coproduction.people.PersonId;
import org.coproduction.translations.OpenTranslation;
import org.coproduction.translations.OpenTranslations;
import org.springframework.stereotype.Component;

/** What somebody translated by hand, each record once in each language. */
@Component
class TranslationContributions implements Contributions {
    private final OpenTranslations translations;
    private final Names names;

    TranslationContributions(OpenTranslations translations, Names names) {
        this.translations = translations;
        this.names = names;
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
                        one.title(),
                        one.address(),
                        Contribution.Part.TRANSLATOR,
                        one.at().atZone(ZoneOffset.UTC).toLocalDate(),
                        authors,
                        null))
                .toList();
    }
}
