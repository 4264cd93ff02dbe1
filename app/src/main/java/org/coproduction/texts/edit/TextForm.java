package org.coproduction.texts.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Typed;
import org.coproduction.platform.words.Language;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.TextFault;
import org.springframework.util.MultiValueMap;

/**
 * What an editor typed: each field in both languages, and what they say about the change.
 *
 * @param known number of the version that they had before them
 */
record TextForm(Editable record, int known, Map<String, BothLanguages> texts, String message) {
    static final int LONGEST_MESSAGE = 300;

    static TextForm of(Editable record) {
        return new TextForm(record, record.version(), record.now(), "");
    }

    static TextForm of(Editable record, MultiValueMap<String, String> sent) {
        Map<String, BothLanguages> texts = new LinkedHashMap<>();
        for (EditableField field : record.fields())
            texts.put(
                    field.name(),
                    new BothLanguages(
                            typed(field, Language.EN, sent), field.inBoth() ? typed(field, Language.FR, sent) : ""));
        String known = String.valueOf(sent.getFirst("known"));
        return new TextForm(
                record,
                known.matches("\\d{1,8}") ? Integer.parseInt(known) : 0,
                texts,
                Typed.line(sent.getFirst("message")));
    }

    private static String typed(EditableField field, Language language, MultiValueMap<String, String> sent) {
        String typed = sent.getFirst(id(field, language));
        return switch (field.shape()) {
            case LINE -> Typed.line(typed);
            case LINES, MARKDOWN -> Typed.lines(typed);
            case ONE_OF ->
                typed != null && field.hasChoice(typed) ? typed : field.now().en();
            case SOME_OF ->
                sent.getOrDefault(id(field, language), List.of()).stream()
                        .flatMap(String::lines)
                        .filter(field::hasChoice)
                        .collect(Collectors.joining("\n"));
        };
    }

    static String id(EditableField field, Language language) {
        return field.inBoth() ? field.name() + "-" + language.tag() : field.name();
    }

    /** @param faults what the kind of record does not take */
    List<Mistake> mistakes(List<TextFault> faults, Here here) {
        List<Mistake> found = new ArrayList<>();
        faults.forEach(fault -> found.add(new Mistake(
                fault.field(), here.say(fault.words(), fault.arguments().toArray()))));
        for (EditableField field : record.fields()) {
            BothLanguages text = BothLanguages.in(texts, field.name());
            if (field.required() && text.en().isEmpty())
                found.add(new Mistake(
                        id(field, Language.EN),
                        here.say(field.inBoth() ? "texts.mistake.english" : "texts.mistake.empty")));
            for (Language language : Language.values())
                if (text.in(language).length() > field.longest())
                    found.add(new Mistake(id(field, language), here.say("texts.mistake.long", field.longest())));
        }
        if (message.length() > LONGEST_MESSAGE)
            found.add(new Mistake("message", here.say("texts.mistake.long", LONGEST_MESSAGE)));
        return found;
    }
}
