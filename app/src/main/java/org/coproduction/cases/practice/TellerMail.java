package org.coproduction.cases.practice;

import java.util.List;
import org.coproduction.people.Correspondence;
import org.coproduction.people.Correspondence.To;
import org.coproduction.people.EmailAddress;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails to whoever told an account, where they can be reached. */
@Component
class TellerMail {
    private static final String WORDS = "telling.mail.";

    private final Correspondence correspondence;

    TellerMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    /** Repeats nothing of what was told: the address may be somebody else's. */
    void confirm(EmailAddress to, Language language, String link) {
        correspondence.post(new To(to.value(), language), WORDS + "confirm", "", List.of(), link);
    }

    void published(Account account) {
        tell(account, "published", "", account.address());
    }

    /** @param why may be empty */
    void edited(Account account, String why, String link) {
        tell(account, "edited", why, link);
    }

    void asked(Account account, String question, String link) {
        tell(account, "asked", question, link);
    }

    void declined(Account account, String reason) {
        tell(account, "declined", reason, null);
    }

    private void tell(Account account, String kind, String said, @Nullable String link) {
        correspondence
                .to(account.person(), account.email(), account.emailConfirmed(), account.language())
                .ifPresent(to ->
                        correspondence.post(to, WORDS + kind, account.text().heading(), List.of(said), link));
    }
}
