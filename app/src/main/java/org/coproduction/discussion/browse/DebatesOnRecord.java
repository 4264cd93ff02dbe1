package org.coproduction.discussion.browse;

import gg.jte.Content;
import org.coproduction.discussion.DebateQuery;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.Outcomes;
import org.coproduction.discussion.RecordDebates;
import org.coproduction.discussion.Spaces;
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
    private final Outcomes outcomes;
    private final Parts parts;
    private final Spaces spaces;

    DebatesOnRecord(DebateRows rows, Follows follows, Outcomes outcomes, Parts parts, Spaces spaces) {
        this.spaces = spaces;
        this.rows = rows;
        this.follows = follows;
        this.outcomes = outcomes;
        this.parts = parts;
    }

    @Override
    public Content on(Subject subject, Here here) {
        DebateQuery query =
                new DebateQuery(spaces.readBy(here.viewer()), null, subject.id(), DebateQuery.Order.ACTIVE, 1, SHOWN);
        return parts.of(
                "discussion/debatesOn",
                here,
                new DebatesOn(
                        outcomes.on(subject.id(), here.viewer()),
                        rows.find(query, here),
                        rows.elsewhere(subject.id(), SHOWN, here),
                        subject.start(),
                        subject.debates(),
                        chosen(subject.id(), here)));
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
