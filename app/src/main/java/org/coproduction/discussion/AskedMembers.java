package org.coproduction.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.Expertise;
import org.coproduction.people.Expertise.Fitting;
import org.coproduction.people.Expertise.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked "who knows?", and who may be next. */
@Component
public class AskedMembers {
    /** Of what they are told. */
    public static final String ASKED = "asked";

    private final JdbcClient jdbc;
    private final Debates debates;
    private final Spaces spaces;
    private final Happenings happenings;
    private final Expertise expertise;

    AskedMembers(JdbcClient jdbc, Debates debates, Spaces spaces, Happenings happenings, Expertise expertise) {
        this.jdbc = jdbc;
        this.debates = debates;
        this.spaces = spaces;
        this.happenings = happenings;
        this.expertise = expertise;
    }

    private static final String FREE =
            """
        SELECT q.asker, q.theme, q.method, q.country,
               (SELECT least(:once - count(*) FILTER (WHERE a.declined_at IS NULL AND a.asked_at > now() - make_interval(days => :days)),
                             :most - count(*))
                  FROM asked a WHERE a.debate = q.debate) AS free
          FROM inquiries q JOIN debates d ON d.id = q.debate
         WHERE q.debate = :debate AND
        """ + Inquiries.GOING_ON; // served by the primary keys and asked (debate, person)

    private record Next(UUID asker, String theme, String method, String country, int free) {}

    /**
     * Asks as many as there is room for, if any: others still have time to answer, or enough were asked. Who does this at the same
     * time waits, so that nobody is asked twice or too often.
     */
    @Transactional
    public void askNext(long debate) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('who-knows', 0))")
                .query()
                .listOfRows();
        jdbc.sql(FREE)
                .param("once", Inquiry.AT_ONCE)
                .param("days", Inquiry.DAYS)
                .param("most", Inquiry.MOST)
                .param("debate", debate)
                .query(Next.class)
                .optional()
                .filter(next -> next.free() > 0)
                .ifPresent(next -> ask(debates.withId(debate), next));
    }

    private void ask(Debate debate, Next next) {
        Wanted wanted = new Wanted(next.theme(), next.method(), next.country());
        List<UUID> members =
                chosen(debate, expertise.fitting(wanted, debate.tongue().tag()), next);
        if (members.isEmpty()) return;
        long happening = happenings.tellThese(debate, ASKED, debate.address() + "#asked", members);
        jdbc.sql(
                        "INSERT INTO asked (debate, person, happening) SELECT :debate, person, :happening FROM unnest(:members::uuid[]) person")
                .param("debate", debate.id())
                .param("happening", happening)
                .param("members", members.toArray(UUID[]::new))
                .update();
    }

    private static final String CHOSEN =
            """
        SELECT fitting.person
          FROM unnest(:members::uuid[], :fits::int[]) AS fitting (person, fits)
          JOIN LATERAL (SELECT count(*) AS times
                          FROM asked a JOIN debates o ON o.id = a.debate
                         WHERE a.person = fitting.person AND a.asked_at > now() - interval '30 days'
                           AND o.circle IS NOT DISTINCT FROM (SELECT circle FROM debates WHERE id = :debate)) lately ON true
         WHERE (:readers::uuid[] IS NULL OR fitting.person = ANY(:readers))
           AND fitting.person <> :asker
           AND lately.times < :often
           AND NOT EXISTS (SELECT FROM asked a WHERE a.debate = :debate AND a.person = fitting.person)
           AND NOT EXISTS (SELECT FROM posts p WHERE p.debate = :debate AND p.author = fitting.person)
           AND NOT EXISTS (SELECT FROM not_to_be_asked n WHERE n.person = fitting.person)
           AND NOT EXISTS (SELECT FROM follows f
                            WHERE f.person = fitting.person AND f.target = :followed AND f.level = 'nothing')
           AND NOT EXISTS (SELECT FROM moderation_acts m
                            WHERE m.person = fitting.person AND m.kind = 'silenced' AND m.until > now() AND m.undone_at IS NULL)
         ORDER BY fitting.fits DESC, lately.times, fitting.person
         LIMIT :free
        """; // served by asked_by_person, asked (debate, person), posts_by_author, follows (person, target) and
    // moderation_acts_on_person

    /** Those who fit best, and among them those who were asked least of late. What is asked in a circle counts in that circle only. */
    private List<UUID> chosen(Debate debate, List<Fitting> fitting, Next next) {
        return jdbc.sql(CHOSEN)
                .param("members", fitting.stream().map(Fitting::person).toArray(UUID[]::new))
                .param("fits", fitting.stream().map(Fitting::fits).toArray(Integer[]::new))
                .param("debate", debate.id())
                .param("readers", spaces.readers(debate.space()).orElse(null))
                .param("asker", next.asker())
                .param("often", Inquiry.MOST_A_MONTH)
                .param("followed", new Target.OneDebate(debate.id()).key())
                .param("free", next.free())
                .query(UUID.class)
                .list();
    }

    private static final String CANNOT = """
        UPDATE asked SET declined_at = now() WHERE debate = :debate AND person = :person AND declined_at IS NULL
        """; // served by asked (debate, person)

    /** Somebody else is asked then. Said twice it is said once. */
    @Transactional
    public void cannot(long debate, UUID person) {
        int said =
                jdbc.sql(CANNOT).param("debate", debate).param("person", person).update();
        if (said > 0) askNext(debate);
    }

    private record Being(long debate, UUID person) {}

    /** The same, for who has the mail by which they were asked. */
    @Transactional
    public void cannot(UUID asked) {
        jdbc.sql("SELECT debate, person FROM asked WHERE id = :id")
                .param("id", asked)
                .query(Being.class)
                .optional()
                .ifPresent(one -> cannot(one.debate(), one.person()));
    }

    /** By what they were told of it; empty where it was something else. */
    public Optional<UUID> toldBy(long happening, UUID person) {
        return jdbc.sql("SELECT id FROM asked WHERE happening = :happening AND person = :person")
                .param("happening", happening) // served by asked_of_happening
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    private static final String QUESTION = """
        SELECT a.id, a.debate, p.id AS post, d.title, p.author, p.voice, CASE WHEN p.deleted_at IS NULL THEN r.text ELSE '' END AS text,
               r.language, q.theme, q.method, q.country
          FROM asked a
          JOIN inquiries q ON q.debate = a.debate
          JOIN debates d ON d.id = a.debate
          JOIN LATERAL (SELECT * FROM posts o WHERE o.debate = a.debate ORDER BY o.number LIMIT 1) p ON true
          JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
         WHERE a.happening = :happening AND a.person = :person
        """; // served by asked_of_happening and posts (debate, number)

    /** The question that somebody was told of; empty where it was something else. */
    public Optional<AskedQuestion> question(long happening, UUID person) {
        return jdbc.sql(QUESTION)
                .param("happening", happening)
                .param("person", person)
                .query(AskedQuestion.class)
                .optional();
    }

    public boolean mayBeAsked(UUID person) {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM not_to_be_asked WHERE person = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    public void choose(UUID person, boolean toBeAsked) {
        jdbc.sql(
                        toBeAsked
                                ? "DELETE FROM not_to_be_asked WHERE person = :person"
                                : "INSERT INTO not_to_be_asked (person) VALUES (:person) ON CONFLICT DO NOTHING")
                .param("person", person)
                .update();
    }
}
