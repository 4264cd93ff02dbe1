package org.coproduction.discussion.own;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleFileAdded;
import org.coproduction.circles.CircleMember;
import org.coproduction.circles.Circles;
import org.coproduction.discussion.Happening;
import org.coproduction.discussion.Happenings;
import org.coproduction.discussion.Spaces;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the members of a circle that it has a new file. Who has not heard of the one before yet hears of both at once. */
@Component
class CircleFilesTold {
    private static final String KIND = "circle-file";

    private final Circles circles;
    private final Happenings happenings;
    private final JdbcClient jdbc;

    CircleFilesTold(Circles circles, Happenings happenings, JdbcClient jdbc) {
        this.circles = circles;
        this.happenings = happenings;
        this.jdbc = jdbc;
    }

    @EventListener
    void tell(CircleFileAdded added) {
        Circle circle = added.circle();
        String files = circle.address() + "/files";
        Set<UUID> people = new HashSet<>(
                circles.members(circle.id()).stream().map(CircleMember::person).toList());
        people.remove(added.by().value());
        toHear(files, people).forEach(people::remove);
        happenings.tellThese(new Happening(KIND, circle.name(), files, Spaces.of(circle)), people);
    }

    private static final String TO_HEAR = """
        SELECT n.person FROM notices n JOIN happenings h ON h.id = n.happening
         WHERE n.person = ANY(:people) AND n.seen_at IS NULL AND n.mailed_at IS NULL
           AND h.kind = :kind AND h.address = :address
        """; // served by notices_to_mail and the key of happenings

    /** To whom a notice of it is still on its way. */
    private List<UUID> toHear(String address, Set<UUID> people) {
        return jdbc.sql(TO_HEAR)
                .param("people", people.toArray(UUID[]::new))
                .param("kind", KIND)
                .param("address", address)
                .query(UUID.class)
                .list();
    }
}
