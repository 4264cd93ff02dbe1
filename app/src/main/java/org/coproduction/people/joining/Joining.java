package org.coproduction.people.joining;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.NewPerson;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonName;
import org.coproduction.people.Retention;
import org.coproduction.people.Role;
import org.coproduction.people.Secret;
import org.coproduction.people.WaysIn;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.words.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations and requests. Whoever joins is a member; more rights are given by an administrator. */
@Component
class Joining implements Retention {
    private static final Duration GOOD_FOR = Duration.ofDays(30);
    private static final int SHOWN = 200;
    private static final int MOST_WAITING = 500;

    private final JdbcClient jdbc;
    private final People people;
    private final WaysIn ways;
    private final Invitations mails;
    private final Audit audit;

    Joining(JdbcClient jdbc, People people, WaysIn ways, Invitations mails, Audit audit) {
        this.jdbc = jdbc;
        this.people = people;
        this.ways = ways;
        this.mails = mails;
        this.audit = audit;
    }

    private static final String INVITE = """
        INSERT INTO invitations (id, hash, email, language, invited_by, good_until)
        VALUES (:id, :hash, :email, :language, :by, now() + make_interval(secs => :goodFor))
            ON CONFLICT (email) DO UPDATE
           SET hash = excluded.hash, language = excluded.language, invited_by = excluded.invited_by, made_at = now(),
               good_until = excluded.good_until
        """;

    /** Sends a link; an earlier one to the same address no longer works. */
    @Transactional
    public void invite(EmailAddress email, Language language, Person by) {
        Secret secret = Secret.fresh();
        jdbc.sql(INVITE)
                .param("id", UUID.randomUUID())
                .param("hash", secret.hash())
                .param("email", email.value())
                .param("language", language.tag())
                .param("by", by.id().value())
                .param("goodFor", GOOD_FOR.toSeconds())
                .update();
        mails.send(email, language, by.name(), "/join/" + secret.value(), GOOD_FOR);
        audit.log(by.id().value(), "person-invited", null);
    }

    List<Invitation> invitations() {
        return jdbc.sql(
                        "SELECT id, email, language, made_at, good_until FROM invitations WHERE good_until > now() ORDER BY made_at DESC LIMIT :most")
                .param("most", SHOWN)
                .query(Invitation.class)
                .list();
    }

    void withdraw(UUID invitation) {
        jdbc.sql("DELETE FROM invitations WHERE id = :id")
                .param("id", invitation)
                .update();
    }

    private static final String WITH_SECRET = """
        SELECT id, email, language, made_at, good_until FROM invitations WHERE hash = :hash AND good_until > now()
        """; // served by invitations_hash_key

    Optional<Invitation> invitation(String secret) {
        return ways.now().byInvitation()
                ? jdbc.sql(WITH_SECRET)
                        .param("hash", Secret.hash(secret))
                        .query(Invitation.class)
                        .optional()
                : Optional.empty();
    }

    /** Empty where the invitation was taken up by another window that was faster. */
    @Transactional
    public Optional<Person> takeUp(String secret, PersonName name, Language language) {
        Optional<Invitation> invitation = invitation(secret);
        if (invitation.isEmpty()) return Optional.empty();
        int taken = jdbc.sql("DELETE FROM invitations WHERE id = :id")
                .param("id", invitation.get().id())
                .update();
        if (taken == 0) return Optional.empty();
        EmailAddress email = new EmailAddress(invitation.get().email());
        return Optional.of(people.add(new NewPerson(name, email, language, Role.MEMBER), null));
    }

    private static final String ASK = """
        INSERT INTO join_requests (id, email, name, language, reason)
        SELECT :id, :email, :name, :language, :reason
         WHERE (SELECT count(*) FROM join_requests) < :most
            ON CONFLICT (email) DO NOTHING
        """;

    /** A second one with the same address changes nothing. */
    void ask(EmailAddress email, PersonName name, Language language, String reason) {
        jdbc.sql(ASK)
                .param("id", UUID.randomUUID())
                .param("email", email.value())
                .param("name", name.value())
                .param("language", language.tag())
                .param("reason", reason)
                .param("most", MOST_WAITING)
                .update();
    }

    List<JoinRequest> requests() {
        return jdbc.sql(
                        "SELECT id, email, name, language, reason, asked_at FROM join_requests ORDER BY asked_at LIMIT :most")
                .param("most", SHOWN)
                .query(JoinRequest.class)
                .list();
    }

    /** They get an invitation by mail, which shows that the address is theirs. */
    @Transactional
    public void accept(UUID request, Person by) {
        decided(request).ifPresent(asked -> {
            EmailAddress email = new EmailAddress(asked.email());
            if (people.withEmail(email).isEmpty())
                invite(email, Language.of(asked.language()).orElseThrow(), by);
        });
    }

    /** They get a mail that says so. */
    @Transactional
    public void decline(UUID request, Person by) {
        decided(request).ifPresent(asked -> {
            mails.decline(
                    new EmailAddress(asked.email()),
                    Language.of(asked.language()).orElseThrow());
            audit.log(by.id().value(), "request-declined", null);
        });
    }

    private Optional<JoinRequest> decided(UUID request) {
        return jdbc.sql(
                        "DELETE FROM join_requests WHERE id = :id RETURNING id, email, name, language, reason, asked_at")
                .param("id", request)
                .query(JoinRequest.class)
                .optional();
    }

    @Override
    public String kept() {
        return "invitations and requests";
    }

    /** Invitations that work no more, and requests that nobody decided on in half a year. */
    @Override
    public int forgetOld() {
        return jdbc.sql("DELETE FROM invitations WHERE good_until < now()").update()
                + jdbc.sql("DELETE FROM join_requests WHERE asked_at < now() - interval '180 days'")
                        .update();
    }
}
