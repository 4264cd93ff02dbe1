package org.coproduction.discussion.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.coproduction.circles.Circle;
import org.coproduction.circles.Circles;
import org.coproduction.discussion.Appeal;
import org.coproduction.discussion.Appeals;
import org.coproduction.discussion.Flags;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostFiles;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.coproduction.discussion.WaitingPost;
import org.coproduction.discussion.WaitingPosts;
import org.coproduction.people.Names;
import org.coproduction.platform.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to what waits for editors. */
@Component
class OrderPages {
    private final Appeals appeals;
    private final Flags flags;
    private final WaitingPosts waiting;
    private final PostFiles files;
    private final Names names;
    private final Circles circles;

    OrderPages(Appeals appeals, Flags flags, WaitingPosts waiting, PostFiles files, Names names, Circles circles) {
        this.files = files;
        this.circles = circles;
        this.appeals = appeals;
        this.flags = flags;
        this.waiting = waiting;
        this.names = names;
    }

    /** For editors. */
    OrderPage of(Viewer viewer) {
        List<Space.Open> open = List.of(Space.Open.values());
        return page(appeals.waiting(open, true), flags.waiting(open), waiting.all(), null, viewer);
    }

    /** For who keeps the circle. */
    OrderPage of(Circle circle, Viewer viewer) {
        List<Space.OfCircle> closed = List.of(Spaces.of(circle));
        return page(appeals.waiting(closed, false), flags.waiting(closed), List.of(), circle, viewer);
    }

    /** Of what waits beside something in this space. */
    OrderPage in(Space space, Viewer viewer) {
        return switch (space) {
            case Space.Open open -> of(viewer);
            case Space.OfCircle(long circle) ->
                of(circles.of(viewer.person(), circle).orElseThrow(), viewer);
        };
    }

    private OrderPage page(
            List<Appeal> appealed,
            List<Flags.Flagged> flagged,
            List<WaitingPost> posts,
            @Nullable Circle circle,
            Viewer viewer) {
        Set<@Nullable UUID> asked = new HashSet<>();
        flagged.forEach(one -> {
            asked.add(one.post().author());
            one.flags().forEach(flag -> asked.add(flag.by()));
        });
        posts.forEach(post -> asked.add(post.author()));
        appealed.forEach(appeal -> {
            asked.add(appeal.act().by());
            asked.add(appeal.act().person());
        });
        Map<UUID, String> known = names.of(asked);
        Map<Long, List<PostFile>> enclosed =
                files.ofWaiting(posts.stream().map(WaitingPost::id).toList());
        return new OrderPage(
                circle,
                appealed.stream().map(appeal -> row(appeal, known, viewer)).toList(),
                flagged.stream().map(one -> row(one, known, viewer)).toList(),
                posts.stream()
                        .map(post -> new OrderPage.WaitingRow(
                                post, known.get(post.author()), enclosed.getOrDefault(post.id(), List.of())))
                        .toList());
    }

    private static OrderPage.AppealRow row(Appeal appeal, Map<UUID, String> known, Viewer viewer) {
        UUID person = appeal.act().person();
        UUID by = appeal.act().by();
        return new OrderPage.AppealRow(
                appeal,
                Objects.requireNonNull(appeal.sent(), "an appeal that waits was sent"),
                person == null ? null : known.get(person),
                by == null ? null : known.get(by),
                appeal.decidableBy(viewer));
    }

    private static OrderPage.FlaggedRow row(Flags.Flagged one, Map<UUID, String> known, Viewer viewer) {
        return new OrderPage.FlaggedRow(
                one,
                one.post().signed(known),
                one.flags().stream()
                        .map(flag -> new OrderPage.RaisedRow(
                                flag.because().reason(), flag.because().words(), known.get(flag.by())))
                        .toList(),
                !one.post().by(viewer.id()),
                Duration.between(one.since(), Instant.now()).toDays());
    }
}
