package org.coproduction.discussion.browse;

import gg.jte.Content;
import org.coproduction.discussion.DebateQuery;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.RecordDebates;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Target;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DebatesOnRecord implements RecordDebates {
    private static final int SHOWN = 5;

    private final DebateRows rows;
    private final Follows follows;
    private final Parts parts;

    DebatesOnRecord(DebateRows rows, Follows follows, Parts parts) {
        this.rows = rows;
        this.follows = follows;
        this.parts = parts;
    }

    @Override
    public Content on(Subject subject, Here here) {
        DebateQuery query =
                new DebateQuery(Space.readBy(here.viewer()), null, subject.id(), DebateQuery.Order.ACTIVE, 1, SHOWN);
        return parts.of(
                "discussion/debatesOn",
                here,
                new DebatesOn(rows.find(query, here), subject.start(), subject.debates(), chosen(subject.id(), here)));
    }

    @Override
    public @Nullable Content following(SubjectId id, Here here) {
        Following following = chosen(id, here);
        return following == null ? null : parts.of("discussion/followRecord", here, following);
    }

    private @Nullable Following chosen(SubjectId id, Here here) {
        return Following.of(new Target.OnRecord(id), id.debates(), follows, here.viewer());
    }
}
