package org.coproduction.translations;

import java.util.List;
import java.util.stream.Stream;
import org.coproduction.people.Correspondence;
import org.coproduction.people.PersonId;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** What is told of what new members translated: to them, what was declined in full; of an appeal also to who declined it first. */
@Component
class TranslatorMail {
    private static final String WORDS = "translations.mail.";

    private final Correspondence correspondence;

    TranslatorMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    /** After an appeal also who declined it first. */
    void admitted(WaitingTranslation one) {
        post(one, "admitted", List.of(), one.original().address(one.language()));
        first(one, "granted", List.of(), one.original().address(one.language()));
    }

    void declined(WaitingTranslation one, String words) {
        List<String> said =
                Stream.concat(Stream.of(words), one.saving().inOrder().stream()).toList();
        post(one, one.appeal() == null ? "declined" : "stands", said, "/me/translations");
        first(one, "upheld", List.of(words), "/discussion/conduct");
    }

    private void post(WaitingTranslation one, String key, List<String> said, String link) {
        send(one.person(), one, key, said, link);
    }

    private void first(WaitingTranslation one, String key, List<String> said, String link) {
        TranslationAppeal appeal = one.appeal();
        if (appeal != null && appeal.declinedBy() != null) send(appeal.declinedBy(), one, key, said, link);
    }

    private void send(PersonId person, WaitingTranslation one, String key, List<String> said, String link) {
        correspondence
                .to(person.value(), null, false, Language.EN)
                .ifPresent(to ->
                        correspondence.post(to, WORDS + key, one.language().ownName(), said, link));
    }
}
