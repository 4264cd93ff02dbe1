package org.coproduction.discussion.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.discussion.DebateQuery;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Outcomes;
import org.coproduction.discussion.Spaces;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Target;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All debates on one record. */
@Controller
@Allowed(EVERYONE)
class RecordController {
    private static final int MOST = 500;
    private static final int SHOWN = 5;

    private final KnownSubjects subjects;
    private final DebateRows rows;
    private final Outcomes outcomes;
    private final Follows follows;
    private final Spaces spaces;

    RecordController(KnownSubjects subjects, DebateRows rows, Outcomes outcomes, Follows follows, Spaces spaces) {
        this.spaces = spaces;
        this.outcomes = outcomes;
        this.follows = follows;
        this.subjects = subjects;
        this.rows = rows;
    }

    @GetMapping("/discussion/on/{kind}/{key:[^.]+}")
    String show(@PathVariable String kind, @PathVariable String key, Here here, Model model) {
        Subject subject = known(kind, key);
        DebateQuery query =
                new DebateQuery(spaces.readBy(here.viewer()), null, subject.id(), DebateQuery.Order.ACTIVE, 1, MOST);
        model.addAttribute("subject", subject);
        model.addAttribute(
                "page",
                new DebatesOn(
                        outcomes.on(subject.id(), here.viewer()),
                        rows.find(query, here),
                        rows.elsewhere(subject.id(), MOST, here),
                        subject.start(),
                        "/discussion/" + subject.category(),
                        Following.of(new Target.OnRecord(subject.id()), subject.debates(), follows, here.viewer())));
        return "discussion/onRecord";
    }

    /** Loaded by a page that is made once for all readers. */
    @GetMapping("/discussion/on/{kind}/{key}/outcomes")
    String outcomes(@PathVariable String kind, @PathVariable String key, Here here, Model model) {
        SubjectId id = known(kind, key).id();
        model.addAttribute("rows", outcomes.on(id, here.viewer()));
        model.addAttribute("elsewhere", rows.elsewhere(id, SHOWN, here));
        return "discussion/outcomes";
    }

    private Subject known(String kind, String key) {
        return subjects.with(new SubjectId(kind, key)).orElseThrow(() -> Refusal.notFound("discussion.refused.record"));
    }
}
