package org.coproduction.discussion.moderation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.coproduction.discussion.Act;
import org.coproduction.discussion.Acts;
import org.coproduction.people.Names;
import org.coproduction.platform.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The log as its reader may see it: whom something concerns, and what they were told, is for who keeps order there. */
@Component
class ActsPages {
    private final Acts acts;
    private final Names names;

    ActsPages(Acts acts, Names names) {
        this.acts = acts;
        this.names = names;
    }

    ActsPage of(Viewer viewer, @Nullable Long before) {
        List<Acts.Logged> logged = acts.log(viewer, before);
        Set<@Nullable UUID> asked = new HashSet<>();
        logged.forEach(one -> asked.addAll(concerned(one.act())));
        Map<UUID, String> known = names.of(asked);
        String older = logged.size() < Acts.PAGE
                ? null
                : "/discussion/log?before=" + logged.getLast().act().id();
        return new ActsPage(logged.stream().map(one -> row(one, known)).toList(), older);
    }

    private static Set<@Nullable UUID> concerned(Act act) {
        Set<@Nullable UUID> concerned = new HashSet<>();
        concerned.add(act.by());
        concerned.add(act.person());
        Act.Undone undone = act.undone();
        if (undone != null) concerned.add(undone.by());
        return concerned;
    }

    private static ActsPage.Row row(Acts.Logged logged, Map<UUID, String> known) {
        Act act = logged.act();
        Act.Undone undone = act.undone();
        return new ActsPage.Row(
                act,
                logged.title(),
                address(act),
                name(act.by(), known),
                logged.kept() ? name(act.person(), known) : null,
                undone == null ? null : name(undone.by(), known),
                undone == null && logged.kept());
    }

    private static @Nullable String address(Act act) {
        if (act.post() != null) return "/discussion/posts/" + act.post();
        return act.debate() == null ? null : "/discussion/threads/" + act.debate();
    }

    private static @Nullable String name(@Nullable UUID person, Map<UUID, String> known) {
        return person == null ? null : known.get(person);
    }
}
