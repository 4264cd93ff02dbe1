package org.coproduction.discussion;

import java.util.UUID;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody else than who decided first decides on an appeal. Both sides are told, and the log says it. */
@Component
public class SecondLook {
    private final Appeals appeals;
    private final Moderation moderation;
    private final Acts acts;
    private final ModerationMail mail;

    SecondLook(Appeals appeals, Moderation moderation, Acts acts, ModerationMail mail) {
        this.appeals = appeals;
        this.moderation = moderation;
        this.acts = acts;
        this.mail = mail;
    }

    /** What was decided is undone. */
    @Transactional
    public void grant(Appeal appeal, String answer, UUID by) {
        decide(appeal, true, answer, by);
        moderation.undo(appeal.act(), by);
        mail.appealed(appeal.act(), "granted", answer);
    }

    /** What was decided stands. */
    @Transactional
    public void uphold(Appeal appeal, String answer, UUID by) {
        decide(appeal, false, answer, by);
        acts.add(Act.New.upholding(appeal.act(), by));
        mail.appealed(appeal.act(), "upheld", answer);
    }

    private void decide(Appeal appeal, boolean granted, String answer, UUID by) {
        if (!appeals.decide(appeal, granted, answer, by))
            throw new Refusal(HttpStatus.CONFLICT, "moderation.refused.decided");
    }
}
