package org.coproduction.discussion;

import java.util.ArrayList;
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
    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    Happenings(JdbcClient jdbc, Spaces spaces, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.spaces = spaces;
        this.events = events;
    }

    /**
     * To whoever follows a debate, or what it stands in or hangs on; in the transaction in which it happens.
     *
     * @param address of what is new
     * @param by who did it and is not told
     */
    void inDebate(Debate debate, String kind, String address, UUID by) {
        List<Target> targets = new ArrayList<>();
        targets.add(new Target.OneDebate(debate.id()));
        if (debate.subject() != null) targets.add(new Target.OnRecord(debate.subject()));
        targets.add(new Target.Part(debate.category()));
        tell(in(debate, kind, address), targets, List.of(by));
    }

    private static Happening in(Debate debate, String kind, String address) {
        String title = debate.title().value();
        return new Happening(
                kind,
                debate.tongue() == Tongue.FR ? new Bilingual(null, title) : Bilingual.english(title),
                address,
                debate.space());
    }

    private static final String TELL_THESE = """
        WITH made AS (
            INSERT INTO happenings (kind, title, language, address, space)
            VALUES (:kind, :title, :language, :address, :space) RETURNING id),
        noticed AS (
            INSERT INTO notices (person, happening, reason) SELECT unnest(:people::uuid[]), id, 'change' FROM made)
        SELECT id FROM made
        """;

    /** These people, whatever they follow, as it is for them; in the transaction in which it happens. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellThese(Happening what, Collection<UUID> people) {
        if (!people.isEmpty()) toThese(what, people);
    }

    /** The same of a debate; returns what they are told by. */
    long tellThese(Debate debate, String kind, String address, Collection<UUID> people) {
        return toThese(in(debate, kind, address), people);
    }

    private long toThese(Happening what, Collection<UUID> people) {
        long id = told(TELL_THESE, what)
                .param("people", people.toArray(UUID[]::new))
                .query(Long.class)
                .single();
        happened(id);
        return id;
    }

    private static final String TELL = """
        WITH told AS (
            SELECT person FROM (
                SELECT DISTINCT ON (person) person, level FROM follows WHERE target = ANY(:targets)
                 ORDER BY person, array_position(:targets, target)) closest
             WHERE level = 'everything' AND person <> ALL(:knowing::uuid[])
               AND (:readers::uuid[] IS NULL OR person = ANY(:readers))),
        made AS (
            INSERT INTO happenings (kind, title, language, address, space)
            SELECT :kind, :title, :language, :address, :space WHERE EXISTS (SELECT FROM told)
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
        told(TELL, what)
                .param("targets", targets.stream().map(Target::key).toArray(String[]::new))
                .param("knowing", knowing.toArray(UUID[]::new))
                .param("readers", spaces.readers(what.space()).orElse(null))
                .query(Long.class)
                .optional()
                .ifPresent(this::happened);
    }

    private JdbcClient.StatementSpec told(String sql, Happening what) {
        Bilingual.Text title = what.title().in(Language.EN);
        return jdbc.sql(sql)
                .param("kind", what.kind())
                .param("title", title.value())
                .param("language", title.language().tag())
                .param("address", what.address())
                .param("space", what.space().key());
    }

    private void happened(long id) {
        events.publishEvent(new Happened(id));
    }
}
