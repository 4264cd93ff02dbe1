package org.coproduction.discussion;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells members of what happens to what they follow, by the same notices and mails as of posts. */
@Component
public class Happenings {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Happenings(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    private static final String TELL = """
        WITH told AS (
            SELECT person FROM (
                SELECT DISTINCT ON (person) person, level FROM follows WHERE target = ANY(:targets)
                 ORDER BY person, array_position(:targets, target)) closest
             WHERE level = 'everything' AND person <> ALL(:knowing::uuid[])),
        made AS (
            INSERT INTO happenings (kind, title, language, address)
            SELECT :kind, :title, :language, :address WHERE EXISTS (SELECT FROM told)
            RETURNING id),
        noticed AS (
            INSERT INTO notices (person, happening, reason) SELECT told.person, made.id, 'change' FROM told, made)
        SELECT id FROM made
        """; // served by follows_of_target (target, level)

    /**
     * In the transaction in which it happens.
     *
     * @param targets that it happens to, from the narrowest to the widest
     * @param knowing who did it, and who else is not to be told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Happening what, List<Target> targets, Collection<UUID> knowing) {
        Bilingual.Text title = what.title().in(Language.EN);
        jdbc.sql(TELL)
                .param("targets", targets.stream().map(Target::key).toArray(String[]::new))
                .param("knowing", knowing.toArray(UUID[]::new))
                .param("kind", what.kind())
                .param("title", title.value())
                .param("language", title.language().tag())
                .param("address", what.address())
                .query(Long.class)
                .optional()
                .ifPresent(id -> events.publishEvent(new Happened(id)));
    }
}
