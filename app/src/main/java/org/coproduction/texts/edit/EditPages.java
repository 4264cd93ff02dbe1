package org.coproduction.texts.edit;

import java.util.List;
import java.util.stream.Stream;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Language;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.EditableField.Shape;

/** Puts the form together. */
final class EditPages {
    private EditPages() {}

    static EditPage of(TextForm form, boolean preview, boolean stale, List<Mistake> mistakes, Here here) {
        Editable record = form.record();
        return new EditPage(
                record.id(),
                record.address(),
                here.text(record.heading()).value(),
                form.known(),
                record.fields().stream()
                        .map(field -> field(field, form, record.id().kind(), here))
                        .toList(),
                form.message(),
                preview,
                stale,
                mistakes);
    }

    private static EditPage.Field field(EditableField field, TextForm form, String kind, Here here) {
        String label = here.say("texts.field." + kind + "." + field.name());
        BothLanguages typed = BothLanguages.in(form.texts(), field.name());
        return new EditPage.Field(
                label,
                field.shape(),
                (field.inBoth() ? Stream.of(Language.values()) : Stream.of(Language.EN))
                        .map(language -> new EditPage.Side(
                                TextForm.id(field, language),
                                field.inBoth() ? language : null,
                                field.inBoth() ? here.say("texts.in", label, language.ownName()) : label,
                                typed.in(language),
                                field.now().in(language),
                                field.shape() == Shape.MARKDOWN ? Markdown.html(typed.in(language)) : SafeHtml.EMPTY,
                                field.longest(),
                                field.required() && language == Language.EN))
                        .toList(),
                field.choices().stream()
                        .map(choice -> new EditPage.Option(
                                choice.key(),
                                here.text(choice.label()).value(),
                                typed.en().lines().anyMatch(choice.key()::equals)))
                        .toList());
    }
}
