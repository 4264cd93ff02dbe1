package org.coproduction.cases.writing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.cases.Draft;
import org.coproduction.cases.Drafts;
import org.coproduction.people.Awaited;
import org.coproduction.people.Awaited.Turn;
import org.coproduction.people.Awaiting;
import org.coproduction.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The drafts that somebody can go on with, and those that editors have. */
@Component
@Order(10)
class DraftsAwaiting implements Awaiting {
    private final Drafts drafts;

    DraftsAwaiting(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Awaited> of(PersonId person) {
        return drafts.of(person).stream()
                .map(DraftsAwaiting::awaited)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Awaited> awaited(Draft draft) {
        String address = draft.id().address() + "/check";
        return switch (draft.state()) {
            case DRAFT ->
                Optional.of(new Awaited(Turn.YOURS, "awaits.draft.open", draft.title(), address, draft.savedAt()));
            case RETURNED ->
                Optional.of(
                        new Awaited(Turn.YOURS, "awaits.draft.returned", draft.title(), address, draft.stateSince()));
            case SUBMITTED, IN_REVIEW ->
                Optional.of(new Awaited(
                        Turn.OTHERS,
                        "awaits.draft." + draft.state().key(),
                        draft.title(),
                        address,
                        Objects.requireNonNullElse(draft.submittedAt(), draft.stateSince())));
            case PUBLISHED, WITHDRAWN -> Optional.empty();
        };
    }
}
