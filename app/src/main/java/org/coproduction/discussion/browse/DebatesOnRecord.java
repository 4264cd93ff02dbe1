package org.coproduction.discussion.browse;

import gg.jte.Content;
import org.coproduction.discussion.DebateQuery;
import org.coproduction.discussion.RecordDebates;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Subject;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.stereotype.Component;

@Component
class DebatesOnRecord implements RecordDebates {
    private static final int SHOWN = 5;

    private final DebateRows rows;
    private final Parts parts;

    DebatesOnRecord(DebateRows rows, Parts parts) {
        this.rows = rows;
        this.parts = parts;
    }

    @Override
    public Content on(Subject subject, Here here) {
        DebateQuery query =
                new DebateQuery(Space.readBy(here.viewer()), null, subject.id(), DebateQuery.Order.ACTIVE, 1, SHOWN);
        return parts.of(
                "discussion/debatesOn",
                here,
                new DebatesOn(rows.find(query, here), subject.start(), subject.debates()));
    }
}
