package org.coproduction.discussion;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done about members who do not keep to the code of conduct. They are told why by mail; each act can be undone. */
@Component
public class MemberOrder {
    private final JdbcClient jdbc;
    private final Acts acts;
    private final People people;
    private final ModerationMail mail;

    MemberOrder(JdbcClient jdbc, Acts acts, People people, ModerationMail mail) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.people = people;
        this.mail = mail;
    }

    @Transactional
    public void warn(Person member, Because because, UUID by) {
        long act = acts.add(Act.New.on(member.id().value(), Act.Kind.WARNED, by, because, null));
        mail.concerned(member, "warned", because, act);
    }

    /** They read on and post nothing. */
    @Transactional
    public void silence(Person member, Duration time, Because because, UUID by) {
        Instant until = Instant.now().plus(time);
        long act = acts.add(Act.New.on(member.id().value(), Act.Kind.SILENCED, by, because, until));
        mail.concerned(member, "silenced", because, act);
    }

    private static final String SILENCED = """
        SELECT max(until) FROM moderation_acts
         WHERE person = :person AND kind = 'silenced' AND until > now() AND undone_at IS NULL
        """; // served by moderation_acts_on_person

    /** Until when they post nothing; empty for nearly everybody. */
    public Optional<Instant> silencedUntil(UUID person) {
        return jdbc.sql(SILENCED)
                .param("person", person)
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(until -> until.toInstant());
    }

    /** They are signed out everywhere at once; what they wrote stays. */
    @Transactional
    public void suspend(Person member, Because because, UUID by) {
        if (member.disabled()) throw new Refusal(HttpStatus.CONFLICT, "members.refused.suspended");
        long act = acts.add(Act.New.on(member.id().value(), Act.Kind.SUSPENDED, by, because, null));
        mail.concerned(member, "suspended", because, act);
        people.disable(member.id(), new PersonId(by));
    }

    void endSuspension(Act act, UUID by) {
        if (act.person() != null) people.enable(new PersonId(act.person()), new PersonId(by));
    }
}
