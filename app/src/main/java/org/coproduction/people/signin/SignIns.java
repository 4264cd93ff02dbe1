package org.coproduction.people.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.coproduction.people.PersonId;
import org.coproduction.people.Retention;
import org.coproduction.people.Role;
import org.coproduction.people.Secret;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where people are signed in: a row for each browser, so that any node knows it and its owner can end it. It ends after two
 * weeks without a visit, and after two months in any case.
 */
@Component
class SignIns implements Retention {
    private static final int IDLE_DAYS = 14;
    static final int LONGEST_DAYS = 60;
    private static final int FRESH_MINUTES = 10;

    private final JdbcClient jdbc;

    SignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String BEGIN = """
        INSERT INTO sign_ins (id, hash, person, agent, address, second_factor)
        VALUES (:id, :hash, :person, :agent, :address, :shown)
        """;

    Secret begin(PersonId person, Browser browser) {
        return begin(person, browser, false);
    }

    /** In a way that is both factors at once. */
    Secret beginStrongly(PersonId person, Browser browser) {
        return begin(person, browser, true);
    }

    private Secret begin(PersonId person, Browser browser, boolean shown) {
        Secret secret = Secret.fresh();
        jdbc.sql(BEGIN)
                .param("id", UUID.randomUUID())
                .param("hash", secret.hash())
                .param("person", person.value())
                .param("agent", browser.name())
                .param("address", browser.network())
                .param("shown", shown)
                .update();
        return secret;
    }

    /**
     * A visit of somebody who is signed in.
     *
     * @param halfway whether their second factor is still to be shown; until then they are nobody
     * @param fresh whether they signed in a few minutes ago
     */
    record Visit(UUID signIn, PersonId person, Viewer viewer, boolean halfway, boolean fresh) {}

    private record Row(
            UUID signIn,
            boolean lately,
            boolean fresh,
            boolean shown,
            boolean needed,
            UUID person,
            String name,
            String handle,
            String role) {
        Visit visit() {
            boolean halfway = needed && !shown;
            Viewer viewer = halfway ? Viewer.ANYBODY : new Viewer(person, name, handle, rank());
            return new Visit(signIn, new PersonId(person), viewer, halfway, fresh);
        }

        /** The rights of an administrator begin with a second factor. */
        private Allowed.Who rank() {
            Allowed.Who rank = Role.of(role).orElseThrow().who();
            return rank == Allowed.Who.ADMINISTRATOR && !shown ? Allowed.Who.MEMBER : rank;
        }
    }

    private static final String KNOWN =
            """
        SELECT s.id AS sign_in, s.seen_at > now() - interval '5 minutes' AS lately,
               s.begun_at > now() - make_interval(mins => :fresh) AS fresh, s.second_factor AS shown,
               EXISTS (SELECT FROM second_factors f WHERE f.person = p.id AND f.confirmed) AS needed,
               p.id AS person, p.name, p.handle, p.role
          FROM sign_ins s JOIN people p ON p.id = s.person
         WHERE s.hash = :hash AND p.disabled_at IS NULL
           AND s.seen_at > now() - make_interval(days => :idle) AND s.begun_at > now() - make_interval(days => :longest)
        """; // served by sign_ins_hash_key and the primary keys of people and second_factors

    Optional<Visit> with(Secret secret) {
        Optional<Row> row = jdbc.sql(KNOWN)
                .param("hash", secret.hash())
                .param("idle", IDLE_DAYS)
                .param("longest", LONGEST_DAYS)
                .param("fresh", FRESH_MINUTES)
                .query(Row.class)
                .optional();
        row.filter(known -> !known.lately()).ifPresent(known -> seen(known.signIn()));
        return row.map(Row::visit);
    }

    private static final String LASTING = """
        SELECT s.id
          FROM sign_ins s JOIN people p ON p.id = s.person
         WHERE s.id = ANY(:ids) AND p.disabled_at IS NULL AND s.begun_at > now() - make_interval(days => :longest)
        """; // served by the primary keys

    /** Those of them that have not ended; it is no visit. */
    Set<UUID> lasting(Collection<UUID> ids) {
        return Set.copyOf(jdbc.sql(LASTING)
                .param("ids", ids.toArray(UUID[]::new))
                .param("longest", LONGEST_DAYS)
                .query(UUID.class)
                .list());
    }

    private void seen(UUID signIn) {
        jdbc.sql("UPDATE sign_ins SET seen_at = now() WHERE id = :id")
                .param("id", signIn)
                .update();
    }

    record Listed(UUID id, Instant begunAt, Instant seenAt, String agent, String address) {}

    private static final String OF = """
        SELECT id, begun_at, seen_at, agent, address
          FROM sign_ins
         WHERE person = :person
         ORDER BY seen_at DESC
         LIMIT 100
        """; // served by sign_ins_by_person (person, seen_at)

    List<Listed> of(PersonId person) {
        return jdbc.sql(OF).param("person", person.value()).query(Listed.class).list();
    }

    /** Only where it is this person's; returns whether it was. */
    boolean end(UUID signIn, PersonId of) {
        return jdbc.sql("DELETE FROM sign_ins WHERE id = :id AND person = :person")
                        .param("id", signIn)
                        .param("person", of.value())
                        .update()
                > 0;
    }

    int endOthers(UUID butThis, PersonId of) {
        return jdbc.sql("DELETE FROM sign_ins WHERE person = :person AND id <> :this")
                .param("this", butThis)
                .param("person", of.value())
                .update();
    }

    private static final String FORGET = """
        DELETE FROM sign_ins
         WHERE seen_at < now() - make_interval(days => :idle) OR begun_at < now() - make_interval(days => :longest)
        """;

    @Override
    public String kept() {
        return "sign-ins";
    }

    @Override
    public int forgetOld() {
        return jdbc.sql(FORGET)
                .param("idle", IDLE_DAYS)
                .param("longest", LONGEST_DAYS)
                .update();
    }
}
