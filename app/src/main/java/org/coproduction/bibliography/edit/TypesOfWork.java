package org.coproduction.bibliography.edit;

import java.util.List;
import java.util.stream.Stream;
import org.coproduction.bibliography.WorkType;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.coproduction.texts.EditableField.Choice;
import org.springframework.stereotype.Component;

/** The kinds of work to choose from. */
@Component
class TypesOfWork {
    private final List<Choice> named;

    TypesOfWork(Words words) {
        this.named = WorkType.NAMED.stream()
                .map(type -> new Choice(
                        type,
                        new Bilingual(
                                words.say(Language.EN, "readings.type." + type),
                                words.say(Language.FR, "readings.type." + type))))
                .toList();
    }

    /** And the one that an item has, where it is a rare one. */
    List<Choice> with(String type) {
        if (named.stream().anyMatch(choice -> choice.key().equals(type))) return named;
        return Stream.concat(named.stream(), Stream.of(new Choice(type, Bilingual.english(type))))
                .toList();
    }
}
