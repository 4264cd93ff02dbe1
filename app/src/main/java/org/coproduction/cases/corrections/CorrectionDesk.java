package org.coproduction.cases.corrections;

import java.util.Optional;
import org.coproduction.cases.Draft;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an editor does with a correction. What was decided is not decided twice. */
@Component
class CorrectionDesk {
    private final JdbcClient jdbc;
    private final TakingOver taking;
    private final CorrectionMail mail;
    private final Audit audit;

    CorrectionDesk(JdbcClient jdbc, TakingOver taking, CorrectionMail mail, Audit audit) {
        this.jdbc = jdbc;
        this.taking = taking;
        this.mail = mail;
        this.audit = audit;
    }

    /** Into a draft of the editor's, which they go on with; empty where somebody decided meanwhile. */
    @Transactional
    public Optional<Draft> takeOver(Correction correction, PersonId by) {
        if (!decide(correction, CorrectionState.ACCEPTED, "", by)) return Optional.empty();
        Draft draft = taking.into(correction, by);
        jdbc.sql("UPDATE corrections SET draft = :draft WHERE id = :id")
                .param("draft", draft.id().value())
                .param("id", correction.id())
                .update();
        return Optional.of(draft);
    }

    /** It is right, and an editor changes the case in their own way, or has already. */
    @Transactional
    public boolean accept(Correction correction, String answer, PersonId by) {
        return decide(correction, CorrectionState.ACCEPTED, answer, by);
    }

    @Transactional
    public boolean decline(Correction correction, String reason, PersonId by) {
        return decide(correction, CorrectionState.DECLINED, reason, by);
    }

    private static final String DECIDE = """
        UPDATE corrections SET state = :state, answer = :answer, decided_at = now() WHERE id = :id AND state = 'waiting'
        """;

    private boolean decide(Correction correction, CorrectionState how, String answer, PersonId by) {
        int decided = jdbc.sql(DECIDE)
                .param("state", how.key())
                .param("answer", answer)
                .param("id", correction.id())
                .update();
        if (decided == 0) return false;
        mail.decided(correction, how, answer);
        audit.log(
                by.value(),
                "correction-" + how.key(),
                correction.person(),
                correction.slug().value(),
                correction.field());
        return true;
    }
}
