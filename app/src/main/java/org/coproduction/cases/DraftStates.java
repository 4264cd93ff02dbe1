package org.coproduction.cases;

import java.util.Optional;
import java.util.Set;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where its authors take a draft: to the editors and back, aside and up again. Each says whether it was possible. */
@Component
public class DraftStates {
    private static final Set<DraftState> OPEN = Set.of(DraftState.DRAFT, DraftState.RETURNED);
    private static final Set<DraftState> WITH_EDITORS = Set.of(DraftState.SUBMITTED, DraftState.IN_REVIEW);

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final DraftCheck check;
    private final Reviews reviews;
    private final Audit audit;

    DraftStates(JdbcClient jdbc, Drafts drafts, DraftCheck check, Reviews reviews, Audit audit) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.check = check;
        this.reviews = reviews;
        this.audit = audit;
    }

    /** What came of sending a draft to the editors. */
    public enum Submission {
        DONE,
        /** Something is missing. */
        INCOMPLETE,
        /** A version was published meanwhile that is to be taken over first. */
        OVERTAKEN,
        /** It says just what the case says. */
        UNCHANGED,
        CLOSED
    }

    private static final String SUBMIT = """
        UPDATE drafts SET state = 'submitted', message = :message, submitted_at = now() WHERE id = :id
        """;

    /**
     * To the editors.
     *
     * @param message what changes and why, for the history of the case
     */
    @Transactional
    public Submission submit(DraftId id, PersonId by, String message) {
        Optional<Draft> found =
                drafts.lock(id).filter(draft -> draft.isBy(by) && draft.state().isOpen());
        if (found.isEmpty()) return Submission.CLOSED;
        Draft draft = found.get();
        if (drafts.newerThan(draft).isPresent()) return Submission.OVERTAKEN;
        if (!check.of(draft.text()).isEmpty()) return Submission.INCOMPLETE;
        if (reviews.of(draft).changed().isEmpty()) return Submission.UNCHANGED;
        drafts.reserveAddress(id);
        jdbc.sql(SUBMIT).param("message", message).param("id", id.value()).update();
        audit.log(
                by.value(), "draft-submitted", Reviews.owner(draft), draft.id().toString());
        return Submission.DONE;
    }

    /** Back from the editors, to be changed once more. */
    @Transactional
    public boolean recall(DraftId id, PersonId by) {
        return move(id, by, WITH_EDITORS, DraftState.DRAFT);
    }

    /** It is kept, but no longer stands among what one writes. */
    @Transactional
    public boolean putAside(DraftId id, PersonId by) {
        return move(id, by, OPEN, DraftState.WITHDRAWN);
    }

    @Transactional
    public boolean takeUp(DraftId id, PersonId by) {
        return move(id, by, Set.of(DraftState.WITHDRAWN), DraftState.DRAFT);
    }

    private boolean move(DraftId id, PersonId by, Set<DraftState> from, DraftState to) {
        return drafts.lock(id)
                .filter(draft -> draft.isOwnedBy(by) && from.contains(draft.state()))
                .map(draft -> set(draft, to))
                .orElse(false);
    }

    boolean set(Draft draft, DraftState to) {
        return jdbc.sql("UPDATE drafts SET state = :state WHERE id = :id")
                        .param("state", to.key())
                        .param("id", draft.id().value())
                        .update()
                == 1;
    }
}
