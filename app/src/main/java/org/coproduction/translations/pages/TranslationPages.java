package org.coproduction.translations.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.coproduction.people.Names;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.WordDifference;
import org.coproduction.translations.Original;
import org.coproduction.translations.Passage;
import org.coproduction.translations.SavedTranslation;
import org.coproduction.translations.TargetLanguage;
import org.coproduction.translations.Translation;
import org.coproduction.translations.Translation.State;
import org.coproduction.translations.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what readers see of the translations of a record, in a fixed number of queries. */
@Component
class TranslationPages {
    private static final String TITLE = "title";

    private final Translations translations;
    private final Names names;

    TranslationPages(Translations translations, Names names) {
        this.translations = translations;
        this.names = names;
    }

    OverviewPage overview(Original original, Here here) {
        List<Translation> shown = translations.of(original);
        List<SavedTranslation> saved = translations.saved(original);
        Map<UUID, String> known =
                names.of(saved.stream().map(SavedTranslation::person).toList());
        UUID reader = here.viewer().id();
        return new OverviewPage(
                original,
                shown.stream()
                        .map(one -> new OverviewPage.Row(
                                one.language(),
                                one.byMachine(),
                                name(one.person(), known),
                                one.writtenAt(),
                                one.behind(original)))
                        .toList(),
                TargetLanguage.ALL.stream()
                        .filter(original::takes)
                        .filter(language ->
                                shown.stream().noneMatch(one -> one.language().equals(language)))
                        .toList(),
                saved.stream()
                        .filter(one -> one.mayBeLet(true, original, reader))
                        .map(one -> new OverviewPage.Gone(
                                one.language(), one.number(), name(one.person(), known), one.writtenAt()))
                        .toList());
    }

    TranslationPage of(Original original, Translation shown, boolean beside, Here here) {
        List<SavedTranslation> saved = translations.saved(original).stream()
                .filter(one -> one.language().equals(shown.language()) && !one.takenBack())
                .toList();
        Map<UUID, String> known =
                names.of(saved.stream().map(SavedTranslation::person).toList());
        return new TranslationPage(
                original,
                shown.language(),
                shown.told(original).stream()
                        .filter(TranslationPages::isTitle)
                        .map(Translation.Told::text)
                        .filter(title -> !title.isEmpty())
                        .findFirst()
                        .orElse(null),
                shown.told(original).stream()
                        .filter(told -> beside || !isHeading(told))
                        .map(TranslationPages::part)
                        .toList(),
                shown.behind(original),
                saved.stream()
                        .map(one -> new TranslationPage.Line(
                                one.number(),
                                one.byMachine(),
                                name(one.person(), known),
                                one.writtenAt(),
                                one.mayBeLet(false, original, here.viewer().id())))
                        .toList(),
                translators(saved, known),
                beside);
    }

    TranslationsData data(Original original, Here here) {
        List<SavedTranslation> saved = translations.saved(original).stream()
                .filter(one -> !one.takenBack())
                .toList();
        Map<UUID, String> known =
                names.of(saved.stream().map(SavedTranslation::person).toList());
        return TranslationsData.of(
                original,
                translations.of(original).stream()
                        .map(shown -> TranslationsData.Row.of(
                                original,
                                shown,
                                translators(
                                        saved.stream()
                                                .filter(one -> one.language().equals(shown.language()))
                                                .toList(),
                                        known),
                                here))
                        .toList(),
                here);
    }

    /** Who was first comes first. */
    private static List<String> translators(List<SavedTranslation> saved, Map<UUID, String> known) {
        return saved.reversed().stream()
                .filter(one -> !one.byMachine())
                .flatMap(one -> Stream.ofNullable(name(one.person(), known)))
                .distinct()
                .toList();
    }

    private static boolean isTitle(Translation.Told told) {
        return told.passage().name().equals(TITLE);
    }

    /** A title stands above all and is not said again, unless there is something to say of it. */
    private static boolean isHeading(Translation.Told told) {
        return isTitle(told) && told.state() == State.CURRENT;
    }

    private static TranslationPage.Part part(Translation.Told told) {
        Passage passage = told.passage();
        boolean missing = told.state() == State.MISSING;
        return new TranslationPage.Part(
                passage.label(),
                words(missing ? passage.text() : told.text(), passage.shape()),
                words(passage.text(), passage.shape()),
                told.state(),
                told.state() == State.BEHIND ? WordDifference.between(told.then(), passage.text()) : null);
    }

    private static TranslationPage.Words words(String text, Passage.Shape shape) {
        return new TranslationPage.Words(text, shape == Passage.Shape.MARKDOWN ? Markdown.html(text) : SafeHtml.EMPTY);
    }

    private static @Nullable String name(@Nullable UUID person, Map<UUID, String> known) {
        return person == null ? null : known.get(person);
    }
}
