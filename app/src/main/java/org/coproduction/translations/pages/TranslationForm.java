package org.coproduction.translations.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Typed;
import org.coproduction.translations.Original;
import org.coproduction.translations.Passage;
import org.coproduction.translations.Saving;
import org.coproduction.translations.Translation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a member typed as a translation.
 *
 * @param known number of the translation that they had before them, 0 where there was none
 * @param seen the mark of the original that they had before them
 * @param texts by the name of the passage, those that are empty too
 */
record TranslationForm(int known, String seen, Map<String, String> texts) {
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>()\"]+");

    /** As it stands, for who goes on with it. */
    static TranslationForm of(Original original, @Nullable Translation shown) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (shown != null)
            shown.told(original).forEach(told -> texts.put(told.passage().name(), told.text()));
        return new TranslationForm(shown == null ? 0 : shown.number(), original.mark(), texts);
    }

    /** As they sent it before, and it waits or was declined; of what they had before them then. */
    static TranslationForm of(Original original, Saving sent) {
        return new TranslationForm(sent.known(), original.mark(), typed(original, sent.texts()));
    }

    static TranslationForm of(Original original, MultiValueMap<String, String> sent) {
        String known = String.valueOf(sent.getFirst("known"));
        return new TranslationForm(
                known.matches("\\d{1,8}") ? Integer.parseInt(known) : 0,
                String.valueOf(sent.getFirst("seen")),
                typed(original, sent.toSingleValueMap()));
    }

    /** What a machine gave. */
    static TranslationForm of(Original original, Map<String, String> given) {
        return new TranslationForm(0, original.mark(), typed(original, given));
    }

    private static Map<String, String> typed(Original original, Map<String, String> sent) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Passage passage : original.passages()) {
            String typed = sent.get(passage.name());
            texts.put(passage.name(), passage.shape() == Passage.Shape.LINE ? Typed.line(typed) : Typed.lines(typed));
        }
        return texts;
    }

    /** The same, by somebody who has seen what the original says now. */
    TranslationForm seeing(Original original) {
        return new TranslationForm(known, original.mark(), texts);
    }

    /** The same, by somebody who has seen this translation. */
    TranslationForm after(@Nullable Translation newest) {
        return new TranslationForm(newest == null ? 0 : newest.number(), seen, texts);
    }

    String text(Passage passage) {
        return texts.getOrDefault(passage.name(), "");
    }

    /** Without those that are empty. */
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>(texts);
        written.values().removeIf(String::isEmpty);
        return written;
    }

    /** What of it can be saved: without what is empty or has mistakes. */
    Map<String, String> fit(Original original, Here here) {
        Map<String, String> fit = written();
        mistakes(original, here).forEach(mistake -> fit.remove(mistake.field()));
        return fit;
    }

    List<Mistake> mistakes(Original original, Here here) {
        List<Mistake> found = new ArrayList<>();
        if (written().isEmpty())
            found.add(new Mistake(original.passages().getFirst().name(), here.say("translations.mistake.empty")));
        String links = String.join("\n", original.texts().values());
        for (Passage passage : original.passages()) {
            String text = text(passage);
            if (text.length() > passage.shape().longest())
                found.add(new Mistake(
                        passage.name(),
                        here.say(
                                "translations.mistake.long",
                                passage.label(),
                                passage.shape().longest(),
                                text.length())));
            ADDRESS.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(address -> !links.contains(address))
                    .findFirst()
                    .ifPresent(address -> found.add(new Mistake(
                            passage.name(), here.say("translations.mistake.link", passage.label(), address))));
        }
        return found;
    }
}
