package org.coproduction.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.discussion.Happening;
import org.coproduction.discussion.Happenings;
import org.coproduction.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asks to be a partner of a programme, and who was asked to be one. It takes the yes of both sides. */
@Component
public class ProgrammeProposals {
    /** For how long a no to who asked holds. */
    public static final int DAYS_OF_A_NO = 30;

    /** Who leads programmes invites so many within a day; an interest that becomes a programme invites all who take part in it. */
    public static final int MOST_A_DAY = 20;

    private final JdbcClient jdbc;
    private final Happenings happenings;
    private final Renewal renewal;
    private final ProgrammeCircle circle;

    ProgrammeProposals(JdbcClient jdbc, Happenings happenings, Renewal renewal, ProgrammeCircle circle) {
        this.jdbc = jdbc;
        this.happenings = happenings;
        this.renewal = renewal;
        this.circle = circle;
    }

    private static final String PENDING = """
        SELECT person, invited, role, country, named, words, made_at FROM programme_proposals
         WHERE programme = :programme AND declined_at IS NULL
        """; // served by the primary key

    /** Those that nobody has answered yet, the oldest first. */
    public List<Proposal> of(Programme programme) {
        return jdbc.sql(PENDING + "ORDER BY made_at, person")
                .param("programme", programme.id())
                .query(ProgrammeProposals::proposal)
                .list();
    }

    public Optional<Proposal> find(Programme programme, PersonId person) {
        return jdbc.sql(PENDING + "AND person = :person")
                .param("programme", programme.id())
                .param("person", person.value())
                .query(ProgrammeProposals::proposal)
                .optional();
    }

    private static final String ASK = """
        INSERT INTO programme_proposals AS p (programme, person, invited, role, country, named, words)
        SELECT :programme, :person, false, :role, :country, :named, :words
         WHERE NOT EXISTS (SELECT FROM programme_partners m WHERE m.programme = :programme AND m.person = :person)
            ON CONFLICT (programme, person) DO UPDATE
           SET invited = false, role = excluded.role, country = excluded.country, named = excluded.named,
               words = excluded.words, made_at = now(), declined_at = NULL
         WHERE p.declined_at < now() - make_interval(days => :days) OR p.invited AND p.declined_at IS NOT NULL
        """; // served by the primary keys

    /** False where they are in it, or asked already, or were told no lately. */
    @Transactional
    public boolean ask(Programme programme, PersonId person, Part part, String words) {
        int asked = jdbc.sql(ASK)
                .param("programme", programme.id())
                .param("person", person.value())
                .param("role", part.role().key())
                .param("country", part.country())
                .param("named", part.named())
                .param("words", words)
                .param("days", DAYS_OF_A_NO)
                .update();
        if (asked > 0) happenings.tellThese(happening("asked", programme, "/partners"), leads(programme));
        return asked > 0;
    }

    private List<UUID> leads(Programme programme) {
        return jdbc.sql("SELECT person FROM programme_partners WHERE programme = :programme AND role = 'leads'")
                .param("programme", programme.id())
                .query(UUID.class)
                .list(); // served by the primary key
    }

    private static final String INVITE = """
        INSERT INTO programme_proposals AS p (programme, person, invited, invited_by)
        SELECT :programme, asked.person, true, :by FROM unnest(:people::uuid[]) AS asked (person)
         WHERE NOT EXISTS (SELECT FROM programme_partners m WHERE m.programme = :programme AND m.person = asked.person)
            ON CONFLICT (programme, person) DO UPDATE
           SET invited = true, invited_by = excluded.invited_by, role = NULL, country = NULL, named = NULL, made_at = now(),
               declined_at = NULL
         WHERE p.declined_at IS NOT NULL AND NOT p.invited
        RETURNING person
        """; // served by the primary keys

    /**
     * Those who are in it, who ask already or who were asked before are passed over; whom the programme told no may be asked.
     *
     * @return how many were asked
     */
    @Transactional
    public int invite(Programme programme, Collection<UUID> people, PersonId by) {
        List<UUID> asked = jdbc.sql(INVITE)
                .param("programme", programme.id())
                .param("people", people.toArray(UUID[]::new))
                .param("by", by.value())
                .query(UUID.class)
                .list();
        happenings.tellThese(happening("invited", programme, ""), asked);
        return asked.size();
    }

    private static final String LATELY = """
        SELECT count(*) FROM programme_proposals WHERE invited_by = :by AND made_at > now() - interval '1 day'
        """; // served by programme_invitations_by_day

    /** Whether somebody has asked so many within a day that they have to wait. */
    public boolean invitedEnough(PersonId by) {
        return jdbc.sql(LATELY).param("by", by.value()).query(Integer.class).single() >= MOST_A_DAY;
    }

    private static final String ACCEPT = """
        WITH asked AS (
            DELETE FROM programme_proposals
             WHERE programme = :programme AND person = :person AND NOT invited AND declined_at IS NULL
            RETURNING role, country, named)
        INSERT INTO programme_partners (programme, person, role, country, named)
        SELECT :programme, :person,
               CASE WHEN EXISTS (SELECT FROM programme_partners WHERE programme = :programme AND role = 'leads')
                    THEN role ELSE 'leads' END, country, named
          FROM asked
        """; // served by the primary keys

    /** Who leads it says yes to who asked, who leads it where nobody did. False where nobody asks any more. */
    @Transactional
    public boolean accept(Programme programme, PersonId person) {
        int accepted = jdbc.sql(ACCEPT)
                .param("programme", programme.id())
                .param("person", person.value())
                .update();
        if (accepted == 0) return false;
        circle.join(programme, person, false);
        renewal.of(programme);
        happenings.tellThese(happening("accepted", programme, ""), List.of(person.value()));
        return true;
    }

    private static final String JOIN = """
        WITH invited AS (
            DELETE FROM programme_proposals
             WHERE programme = :programme AND person = :person AND invited AND declined_at IS NULL
            RETURNING person)
        INSERT INTO programme_partners (programme, person, role, country, named)
        SELECT :programme, person, :role, :country, :named FROM invited
        """; // served by the primary key

    /** Whoever was invited says yes. False where they are invited no more. */
    @Transactional
    public boolean join(Programme programme, PersonId person, Part part) {
        int joined = jdbc.sql(JOIN)
                .param("programme", programme.id())
                .param("person", person.value())
                .param("role", part.role().key())
                .param("country", part.country())
                .param("named", part.named())
                .update();
        if (joined == 0) return false;
        circle.join(programme, person, false);
        renewal.of(programme);
        happenings.tellThese(happening("joined", programme, "/partners"), leads(programme));
        return true;
    }

    private static final String DECLINE = """
        UPDATE programme_proposals SET declined_at = now(), words = ''
         WHERE programme = :programme AND person = :person AND invited = :invited AND declined_at IS NULL
        """; // served by the primary key

    /** Who leads it says no to who asked. False where nobody asks any more. */
    @Transactional
    public boolean decline(Programme programme, PersonId person) {
        boolean declined = declined(programme, person, false);
        if (declined) happenings.tellThese(happening("declined", programme, ""), List.of(person.value()));
        return declined;
    }

    /** Whoever was invited says no. */
    public void refuse(Programme programme, PersonId person) {
        declined(programme, person, true);
    }

    private boolean declined(Programme programme, PersonId person, boolean invited) {
        return jdbc.sql(DECLINE)
                        .param("programme", programme.id())
                        .param("person", person.value())
                        .param("invited", invited)
                        .update()
                > 0;
    }

    private static final String TAKE_BACK = """
        DELETE FROM programme_proposals
         WHERE programme = :programme AND person = :person AND NOT invited AND declined_at IS NULL
        """; // served by the primary key

    /** Whoever asked asks no more. */
    public void takeBack(Programme programme, PersonId person) {
        jdbc.sql(TAKE_BACK)
                .param("programme", programme.id())
                .param("person", person.value())
                .update();
    }

    private static Happening happening(String what, Programme programme, String within) {
        return new Happening("programme-" + what, programme.heading(), programme.address() + within);
    }

    private static Proposal proposal(ResultSet row, int line) throws SQLException {
        PersonId person = new PersonId(row.getObject("person", UUID.class));
        Instant at = row.getTimestamp("made_at").toInstant();
        return row.getBoolean("invited")
                ? new Proposal.Invited(person, at)
                : new Proposal.Asked(person, ProgrammePartners.part(row), row.getString("words"), at);
    }
}
