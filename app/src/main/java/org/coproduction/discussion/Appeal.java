package org.coproduction.discussion;

import java.time.Instant;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The one time that somebody asks to look again at what was decided on them.
 *
 * @param act that it is about
 * @param about the text on which was decided, or null
 * @param sent null while they have not said why
 * @param decided null while it waits
 */
public record Appeal(
        Act act,
        @Nullable PostText about,
        @Nullable Sent sent,
        @Nullable Decided decided) {
    public record Sent(String words, Instant at) {}

    /** @param answer why it was granted, or was not */
    public record Decided(boolean granted, String answer, Instant at) {}

    /** Somebody else than who decided first; who was suspended by a convener is let in again by one. */
    public boolean decidableBy(Viewer viewer) {
        boolean concerned = viewer.person().equals(act.by()) || viewer.person().equals(act.person());
        return !concerned && (act.kind() != Act.Kind.SUSPENDED || viewer.may(Allowed.Who.CONVENER));
    }
}
