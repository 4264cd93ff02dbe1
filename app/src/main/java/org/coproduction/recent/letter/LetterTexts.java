package org.coproduction.recent.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.EditableTexts;
import org.springframework.stereotype.Component;

@Component
class LetterTexts implements EditableTexts {
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final int LONGEST_TITLE = 150;

    private final WeeklyLetters letters;

    LetterTexts(WeeklyLetters letters) {
        this.letters = letters;
    }

    @Override
    public String kind() {
        return WeeklyLetter.KIND;
    }

    @Override
    public Optional<Editable> find(String key) {
        return letter(key)
                .map(letter -> new Editable(
                        letter.textId(),
                        letter.address(),
                        letter.heading(),
                        List.of(
                                EditableField.line(TITLE, LONGEST_TITLE, letter.title()),
                                EditableField.markdown(TEXT, letter.text()))));
    }

    @Override
    public void save(String key, Map<String, BothLanguages> texts) {
        letters.write(Integer.parseInt(key), BothLanguages.in(texts, TITLE), BothLanguages.in(texts, TEXT));
    }

    private Optional<WeeklyLetter> letter(String key) {
        return key.matches("\\d{1,9}") ? letters.find(Integer.parseInt(key)) : Optional.empty();
    }
}
