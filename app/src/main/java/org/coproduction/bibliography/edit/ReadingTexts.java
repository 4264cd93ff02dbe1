package org.coproduction.bibliography.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.Doi;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.EditableField.Shape;
import org.coproduction.texts.EditableTexts;
import org.coproduction.texts.TextFault;
import org.coproduction.texts.TextId;
import org.springframework.stereotype.Component;

/** A reading field by field, with what it speaks to. */
@Component
class ReadingTexts implements EditableTexts {
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 5_000;

    private final Readings readings;
    private final Agenda agenda;
    private final TypesOfWork types;

    ReadingTexts(Readings readings, Agenda agenda, TypesOfWork types) {
        this.readings = readings;
        this.agenda = agenda;
        this.types = types;
    }

    @Override
    public String kind() {
        return "reading";
    }

    @Override
    public Optional<Editable> find(String key) {
        return reading(key)
                .map(reading -> new Editable(
                        new TextId(kind(), key),
                        reading.address(),
                        Bilingual.english(
                                reading.item().title().isEmpty()
                                        ? key
                                        : reading.item().title()),
                        fields(reading)));
    }

    private List<EditableField> fields(Reading reading) {
        CslItem item = reading.item();
        List<EditableField> fields = new ArrayList<>();
        fields.add(EditableField.oneOf("type", item.type(), types.with(item.type())));
        fields.add(EditableField.value("title", Shape.LINE, LONGEST_LINE, true, item.title()));
        for (String role : List.of("author", "editor"))
            fields.add(EditableField.value(role, Shape.LINES, LONGEST_TEXT, false, CslFields.names(item, role)));
        fields.add(EditableField.value("year", Shape.LINE, 4, false, CslFields.year(item)));
        for (String line : CslFields.LINES)
            fields.add(EditableField.value(line, Shape.LINE, LONGEST_LINE, false, CslFields.text(item, line)));
        for (String text : CslFields.LONG)
            fields.add(EditableField.value(text, Shape.LINES, LONGEST_TEXT, false, CslFields.text(item, text)));
        String seenAt = reading.seenAt();
        fields.add(EditableField.value("seenAt", Shape.LINE, LONGEST_LINE, false, seenAt == null ? "" : seenAt));
        fields.add(EditableField.someOf(
                "themes", reading.themes().stream().map(String::valueOf).toList(), themes()));
        fields.add(EditableField.someOf(
                "questions",
                readings.questions(List.of(reading.id())).getOrDefault(reading.id(), List.of()).stream()
                        .map(QuestionSlug::value)
                        .toList(),
                questions()));
        return fields;
    }

    private List<EditableField.Choice> themes() {
        return agenda.themes().stream()
                .map(theme -> new EditableField.Choice(Integer.toString(theme.number()), theme.title()))
                .toList();
    }

    private List<EditableField.Choice> questions() {
        return agenda.themes().stream()
                .flatMap(theme -> theme.questions().stream())
                .map(question -> new EditableField.Choice(question.slug().value(), question.text()))
                .toList();
    }

    @Override
    public List<TextFault> faults(Map<String, BothLanguages> texts) {
        List<TextFault> faults = new ArrayList<>();
        String year = BothLanguages.in(texts, "year").en();
        if (!year.isEmpty() && !year.matches("[1-9]\\d{0,3}")) faults.add(fault("year", "readings.mistake.year"));
        String doi = BothLanguages.in(texts, "DOI").en();
        if (!doi.isEmpty() && Doi.of(doi).isEmpty()) faults.add(fault("DOI", "readings.mistake.doi"));
        for (String address : List.of("URL", "seenAt")) {
            String typed = BothLanguages.in(texts, address).en();
            if (!typed.isEmpty() && !typed.matches("https?://\\S+"))
                faults.add(fault(address, "readings.mistake.address"));
        }
        String language = BothLanguages.in(texts, "language").en();
        if (!language.isEmpty() && !language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
            faults.add(fault("language", "readings.mistake.language"));
        return faults;
    }

    private static TextFault fault(String field, String words) {
        return new TextFault(field, words, List.of());
    }

    /** Cases that cite it are linked with it anew. */
    @Override
    public void save(String key, Map<String, BothLanguages> texts) {
        Reading before = reading(key).orElseThrow();
        Map<String, String> typed = texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().en()));
        String seenAt = typed.getOrDefault("seenAt", "");
        readings.save(List.of(new Reading(
                before.id(),
                CslFields.changed(before.item(), typed),
                chosen(typed, "themes").stream().map(Integer::valueOf).toList(),
                seenAt.isEmpty() ? null : seenAt)));
        readings.setQuestions(
                before.id(),
                chosen(typed, "questions").stream().map(QuestionSlug::new).toList());
    }

    private static List<String> chosen(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "")
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<Reading> reading(String key) {
        return ReadingId.of(key).flatMap(readings::find);
    }
}
