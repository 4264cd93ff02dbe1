package org.coproduction.cases.review;

import java.util.List;
import org.coproduction.cases.DraftState;
import org.coproduction.cases.Drafts;
import org.coproduction.people.Awaited;
import org.coproduction.people.Awaiting;
import org.coproduction.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The reviews that somebody began and did not end. */
@Component
@Order(20)
class ReviewsAwaiting implements Awaiting {
    private final Drafts drafts;

    ReviewsAwaiting(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Awaited> of(PersonId person) {
        return drafts.waiting().stream()
                .filter(draft -> draft.state() == DraftState.IN_REVIEW && person.equals(draft.reviewer()))
                .map(draft -> new Awaited(
                        Awaited.Turn.YOURS,
                        "awaits.review",
                        draft.title(),
                        "/editing/" + draft.id(),
                        draft.stateSince()))
                .toList();
    }
}
