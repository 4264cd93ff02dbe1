package org.coproduction.cases.corrections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.DraftId;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonId;
import org.coproduction.people.Secret;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrections that somebody suggested: they arrive, are found again, and are taken back. Editors decide at the {@link CorrectionDesk}. */
@Component
class Corrections {
    private static final int SHOWN = 200;
    private static final int MAILS_A_DAY = 3;

    private static final String CORRECTION = """
        SELECT k.id, c.slug, c.title, k.version, k.field, k.proposed, k.why, k.person, k.name, k.email, k.email_confirmed_at,
               k.language, k.state, k.answer, k.draft, k.sent_at, k.decided_at, k.seen_at
          FROM corrections k JOIN cases c ON c.id = k.case_id
        """;

    private final JdbcClient jdbc;
    private final CorrectionMail mail;
    private final CorrectionCredit credit;

    Corrections(JdbcClient jdbc, CorrectionMail mail, CorrectionCredit credit) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.credit = credit;
    }

    private static final String SUGGEST = """
        INSERT INTO corrections
            (id, case_id, version, field, proposed, why, person, name, email, language, kept_link, mailed_link)
        VALUES (:id, (SELECT id FROM cases WHERE slug = :slug), :version, :field, :proposed, :why, :person, :name, :email,
                :language, :kept, :mailed)
        """;

    /** By a member. */
    @Transactional
    public void suggest(Suggestion suggestion, String name, PersonId person) {
        insert(suggestion, name).param("person", person.value()).update();
    }

    /** By a stranger, who may have given an address; returns where they find it again. */
    @Transactional
    public String suggest(Suggestion suggestion, String name, @Nullable EmailAddress email) {
        boolean wanted = email != null && mailsTo(email) < MAILS_A_DAY;
        Secret kept = Secret.fresh();
        Secret mailed = Secret.fresh();
        insert(suggestion, name)
                .param("person", null)
                .param("email", email == null ? null : email.value())
                .param("kept", kept.hash())
                .param("mailed", wanted ? mailed.hash() : null)
                .update();
        if (email != null && wanted) mail.confirm(email, suggestion.language(), address(mailed));
        return address(kept);
    }

    private JdbcClient.StatementSpec insert(Suggestion suggestion, String name) {
        return jdbc.sql(SUGGEST)
                .param("id", UUID.randomUUID())
                .param("version", suggestion.to().number())
                .param("field", suggestion.field())
                .param("proposed", suggestion.proposed())
                .param("why", suggestion.why())
                .param("name", name)
                .param("email", null)
                .param("language", suggestion.language().tag())
                .param("kept", null)
                .param("mailed", null)
                .param("slug", suggestion.to().of().value());
    }

    private static String address(Secret secret) {
        return "/corrections/" + secret.value();
    }

    private static final String LATELY = """
        SELECT count(*) FROM corrections WHERE email = :email AND sent_at > now() - interval '1 day'
        """; // served by corrections_by_email (email)

    /** Nobody fills another one's mailbox by naming their address. */
    private int mailsTo(EmailAddress email) {
        return jdbc.sql(LATELY)
                .param("email", email.value())
                .query(Integer.class)
                .single();
    }

    /** @param byMail whether they came by the link of a mail, and so own the address that was given */
    record Behind(Correction correction, boolean byMail) {}

    /** What a link leads to that a stranger has kept or got by mail. */
    Optional<Behind> behind(String secret) {
        byte[] hash = Secret.hash(secret);
        return by("kept_link", hash)
                .map(one -> new Behind(one, false))
                .or(() -> by("mailed_link", hash).map(one -> new Behind(one, true)));
    }

    private Optional<Correction> by(String link, byte[] hash) {
        return jdbc.sql(CORRECTION + "WHERE k." + link + " = :hash") // served by its unique key
                .param("hash", hash)
                .query(Corrections::correction)
                .optional();
    }

    Optional<Correction> withId(UUID id) {
        return jdbc.sql(CORRECTION + "WHERE k.id = :id")
                .param("id", id)
                .query(Corrections::correction)
                .optional();
    }

    /** For editors, the longest waiting first. */
    List<Correction> waiting() {
        return jdbc.sql(CORRECTION
                        + "WHERE k.state = 'waiting' ORDER BY k.sent_at LIMIT :most") // served by corrections_waiting
                .param("most", SHOWN)
                .query(Corrections::correction)
                .list();
    }

    /** The newest first. */
    List<Correction> of(PersonId person) {
        return jdbc.sql(CORRECTION
                        + "WHERE k.person = :person ORDER BY k.sent_at DESC LIMIT :most") // by corrections_by_person
                .param("person", person.value())
                .param("most", SHOWN)
                .query(Corrections::correction)
                .list();
    }

    void seen(PersonId person) {
        jdbc.sql(
                        "UPDATE corrections SET seen_at = now() WHERE person = :person AND decided_at IS NOT NULL AND seen_at IS NULL")
                .param("person", person.value()) // served by corrections_by_person
                .update();
    }

    void confirm(Correction correction) {
        jdbc.sql("UPDATE corrections SET email_confirmed_at = now() WHERE id = :id AND email IS NOT NULL")
                .param("id", correction.id())
                .update();
    }

    /** Nothing of it is kept. What an editor took over stays in the case, without the name. */
    @Transactional
    public void takeBack(Correction correction) {
        credit.forget(List.of(correction));
        jdbc.sql("DELETE FROM corrections WHERE id = :id")
                .param("id", correction.id())
                .update();
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        UUID draft = row.getObject("draft", UUID.class);
        return new Correction(
                row.getObject("id", UUID.class),
                new CaseSlug(row.getString("slug")),
                row.getString("title"),
                row.getInt("version"),
                row.getString("field"),
                row.getString("proposed"),
                row.getString("why"),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getTimestamp("email_confirmed_at") != null,
                Language.of(row.getString("language")).orElseThrow(),
                CorrectionState.of(row.getString("state")),
                row.getString("answer"),
                draft == null ? null : new DraftId(draft),
                row.getTimestamp("sent_at").toInstant(),
                moment(row, "decided_at"),
                moment(row, "seen_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
