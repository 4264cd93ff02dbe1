package org.coproduction.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleMember;
import org.coproduction.circles.Circles;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Which spaces somebody reads, in which they keep order, and who reads one. */
@Component
public class Spaces {
    private final Circles circles;

    Spaces(Circles circles) {
        this.circles = circles;
    }

    /** What somebody reads, and where they keep order; asked for at once. */
    record Rights(List<Space> read, List<Space> kept) {}

    Rights rightsOf(Viewer viewer) {
        List<Circle> theirs = circles.of(viewer);
        return new Rights(read(viewer, theirs), kept(viewer, theirs));
    }

    public List<Space> readBy(Viewer viewer) {
        return read(viewer, circles.of(viewer));
    }

    private static List<Space> read(Viewer viewer, List<Circle> theirs) {
        return Stream.<Space>concat(
                        Stream.of(Space.Open.values()).filter(open -> viewer.may(open.readers())),
                        theirs.stream().map(Spaces::of))
                .toList();
    }

    /** Those of somebody with an account. */
    private List<Space> readBy(UUID member) {
        return Stream.<Space>concat(
                        Stream.of(Space.Open.values()),
                        circles.of(member).stream().map(Spaces::of))
                .toList();
    }

    /** Of those, as they are kept. */
    public String[] keysReadBy(UUID member) {
        return Debates.keys(readBy(member));
    }

    /** Editors keep order in what is open, those who keep a circle in that; neither does in what is the other's. */
    public List<Space> keptBy(Viewer viewer) {
        return kept(viewer, circles.of(viewer));
    }

    private static List<Space> kept(Viewer viewer, List<Circle> theirs) {
        return Stream.<Space>concat(
                        Stream.of(Space.Open.values()).filter(open -> viewer.may(Allowed.Who.EDITOR)),
                        theirs.stream().filter(Circle::kept).map(Spaces::of))
                .toList();
    }

    public boolean keeps(Viewer viewer, Space space) {
        return switch (space) {
            case Space.Open open -> viewer.may(Allowed.Who.EDITOR);
            case Space.OfCircle circle -> keptBy(viewer).contains(circle);
        };
    }

    /** @throws Refusal where they do not keep order in it */
    public void refuseUnlessKept(Space space, Viewer viewer) {
        if (!keeps(viewer, space)) throw new Refusal(HttpStatus.FORBIDDEN, "order.refused");
    }

    /** The members of a circle; empty where it is for all members at least. */
    public Optional<UUID[]> readers(Space space) {
        return switch (space) {
            case Space.Open open -> Optional.empty();
            case Space.OfCircle(long circle) ->
                Optional.of(circles.members(circle).stream()
                        .map(CircleMember::person)
                        .toArray(UUID[]::new));
        };
    }

    /** The circles among these spaces that a viewer belongs to; asked for nothing where there is none. */
    public Map<Space, Circle> circles(Collection<Space> some, Viewer viewer) {
        if (some.stream().noneMatch(Space.OfCircle.class::isInstance)) return Map.of();
        return circles.of(viewer).stream().collect(Collectors.toMap(Spaces::of, Function.identity()));
    }

    public static Space.OfCircle of(Circle circle) {
        return new Space.OfCircle(circle.id());
    }
}
