package org.coproduction.cases.corrections;

import java.util.List;
import org.coproduction.people.Correspondence;
import org.coproduction.people.Correspondence.To;
import org.coproduction.people.EmailAddress;
import org.coproduction.platform.web.Typed;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** The mails to whoever suggested a correction, where they can be reached. None repeats what they typed. */
@Component
class CorrectionMail {
    private static final String WORDS = "correction.mail.";

    private final Correspondence correspondence;

    CorrectionMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    /** The address may be somebody else's. */
    void confirm(EmailAddress to, Language language, String link) {
        correspondence.post(new To(to.value(), language), WORDS + "confirm", "", List.of(), link);
    }

    void decided(Correction correction, CorrectionState how, String answer) {
        correspondence
                .to(correction.person(), correction.email(), correction.emailConfirmed(), correction.language())
                .ifPresent(to -> correspondence.post(
                        to,
                        WORDS + how.key(),
                        Typed.line(correction.title()),
                        List.of(answer),
                        correction.slug().address()));
    }
}
