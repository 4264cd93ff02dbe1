package org.coproduction.cases;

import java.util.Set;
import org.coproduction.people.PersonId;
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

    DraftStates(JdbcClient jdbc, Drafts drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
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
