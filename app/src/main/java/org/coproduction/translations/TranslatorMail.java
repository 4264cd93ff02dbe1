package org.coproduction.translations;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.people.Correspondence;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** What new members are told of what they translated; what was declined in full, since they may want it back. */
@Component
class TranslatorMail {
    private static final String WORDS = "translations.mail.";

    private final Correspondence correspondence;

    TranslatorMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    void admitted(WaitingTranslation one) {
        post(one, "admitted", List.of(), one.original().address(one.language()));
    }

    /** What they wrote stands in the order of its passages' names, which is the only one that is sure. */
    void declined(WaitingTranslation one, String words) {
        Stream<String> texts = one.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
        post(one, "declined", Stream.concat(Stream.of(words), texts).toList(), "/discussion/conduct");
    }

    private void post(WaitingTranslation one, String key, List<String> said, String link) {
        correspondence
                .to(one.person().value(), null, false, Language.EN)
                .ifPresent(to ->
                        correspondence.post(to, WORDS + key, one.language().ownName(), said, link));
    }
}
