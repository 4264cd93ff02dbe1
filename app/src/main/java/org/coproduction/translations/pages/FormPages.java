package org.coproduction.translations.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Mistake;
import org.coproduction.translations.Original;
import org.coproduction.translations.Passage;
import org.coproduction.translations.TargetLanguage;
import org.coproduction.translations.Translation;
import org.coproduction.translations.TranslationMachine;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the form of a translation.
 *
 * @param newest the translation that is shown, or null
 * @param machine which can translate it, or null
 * @param readFirst whether an editor reads it before others do
 * @param declined why an editor declined what its writer sent before, or null
 */
record FormPages(
        Original original,
        TargetLanguage language,
        @Nullable Translation newest,
        @Nullable TranslationMachine machine,
        boolean readFirst,
        @Nullable String declined) {
    FormPage of(TranslationForm form) {
        return page(form, null, false, List.of());
    }

    FormPage with(List<Mistake> mistakes, TranslationForm form) {
        return page(form, null, false, mistakes);
    }

    FormPage preview(TranslationForm form) {
        return page(form, null, true, List.of());
    }

    /** The original was changed since they opened the form: sent once more, it holds for what it says now. */
    FormPage changed(TranslationForm form) {
        return page(form.seeing(original), FormPage.Notice.CHANGED, false, List.of());
    }

    /** Somebody else saved meanwhile: sent once more, it stands instead of theirs. */
    FormPage overtaken(TranslationForm form) {
        return page(form.after(newest), FormPage.Notice.OVERTAKEN, false, List.of());
    }

    private FormPage page(
            TranslationForm form, FormPage.@Nullable Notice notice, boolean preview, List<Mistake> mistakes) {
        Map<String, Translation.Told> told = newest == null
                ? Map.of()
                : newest.told(original).stream()
                        .collect(Collectors.toMap(one -> one.passage().name(), one -> one));
        return new FormPage(
                original,
                language,
                form.known(),
                form.seen(),
                original.passages().stream()
                        .map(passage -> field(passage, form.text(passage), told.get(passage.name()), notice))
                        .toList(),
                machine == null ? null : machine.server(),
                readFirst,
                declined,
                notice,
                preview,
                mistakes);
    }

    private static FormPage.Field field(
            Passage passage, String typed, Translation.@Nullable Told told, FormPage.@Nullable Notice notice) {
        String theirs = told == null ? "" : told.text();
        return new FormPage.Field(
                passage,
                typed,
                passage.shape() == Passage.Shape.MARKDOWN ? Markdown.html(typed) : SafeHtml.EMPTY,
                told != null && told.state() == Translation.State.BEHIND && theirs.equals(typed),
                notice != FormPage.Notice.OVERTAKEN || theirs.isEmpty() || theirs.equals(typed) ? null : theirs);
    }
}
