package org.coproduction.circles.own;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleFile;
import org.coproduction.circles.CircleFiles;
import org.coproduction.circles.Circles;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.coproduction.platform.words.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The circles that somebody belongs to, and which files they sent to any. */
@Component
class CircleData implements PersonalData {
    private final Circles circles;
    private final CircleFiles files;
    private final JdbcClient jdbc;

    CircleData(Circles circles, CircleFiles files, JdbcClient jdbc) {
        this.circles = circles;
        this.files = files;
        this.jdbc = jdbc;
    }

    private record Sent(String file, long size, Instant sentAt) {
        static Sent of(CircleFile file) {
            return new Sent(file.name(), file.size(), file.sentAt());
        }
    }

    private record Copy(List<Belongs> circles, List<Sent> files) {}

    private record Belongs(long circle, Bilingual name, boolean keeper) {
        static Belongs of(Circle circle) {
            return new Belongs(circle.id(), circle.name(), circle.kept());
        }
    }

    @Override
    public String name() {
        return "circles";
    }

    @Override
    public Object copyFor(PersonId person) {
        return new Copy(
                circles.of(person.value()).stream().map(Belongs::of).toList(),
                files.sentBy(person).stream().map(Sent::of).toList());
    }

    @Override
    public Map<String, Supplier<byte[]>> filesFor(PersonId person) {
        return files.sentBy(person).stream()
                .collect(Collectors.toMap(
                        file -> "circles/" + file.id() + "-" + file.name(), file -> () -> files.content(file)));
    }

    private static final String NOBODY_ELSE = """
        DELETE FROM circles c USING circle_members m
         WHERE m.circle = c.id AND m.person = :person
           AND NOT EXISTS (SELECT FROM circle_members o WHERE o.circle = c.id AND o.person <> m.person)
        """; // served by circle_members_by_person and the primary key
    private static final String HAND_OVER = """
        UPDATE circle_members next SET keeper = true
          FROM circle_members m
         WHERE m.person = :person AND m.keeper AND next.circle = m.circle
           AND NOT EXISTS (SELECT FROM circle_members o WHERE o.circle = m.circle AND o.keeper AND o.person <> m.person)
           AND next.person = (SELECT o.person FROM circle_members o WHERE o.circle = m.circle AND o.person <> m.person
                               ORDER BY o.since, o.person LIMIT 1)
        """; // likewise
    private static final String FORGET_SENDER =
            "UPDATE circle_files SET sent_by = NULL WHERE sent_by = :person"; // served by circle_files_by_sender

    /** A circle that nobody could read any more goes; one that nobody would keep is kept by who has been in it longest. */
    @Override
    public void erase(PersonId person, Attribution attribution) {
        for (String sql : List.of(NOBODY_ELSE, HAND_OVER, FORGET_SENDER))
            jdbc.sql(sql).param("person", person.value()).update();
    }
}
