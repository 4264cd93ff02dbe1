package org.coproduction.cases.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.coproduction.cases.AccountsTold;
import org.coproduction.people.PersonId;
import org.coproduction.people.Secret;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** All accounts of practice, and the notes on them; what changes them are the verbs of {@link Tellings} and {@link Desk}. */
@Component
class Accounts {
    static final String KIND = AccountsTold.KIND;
    private static final int SHOWN = 200;
    private static final int AT_ONCE = 200;

    private static final String ACCOUNT = """
        SELECT id, number, state, version, told_at, state_since, published_at, person, email, email_confirmed_at, language,
               text, strategies, questions
          FROM practice_accounts
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Changes changes;

    Accounts(
            JdbcClient jdbc, JdbcTemplate template, TransactionTemplate transaction, JsonMapper json, Changes changes) {
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
        this.json = json;
        this.changes = changes;
    }

    Optional<Account> withId(UUID id) {
        return jdbc.sql(ACCOUNT + "WHERE id = :id")
                .param("id", id)
                .query(this::account)
                .optional();
    }

    /** As everybody may read it. */
    Optional<Account> published(long number) {
        return jdbc.sql(ACCOUNT + "WHERE number = :number AND state = 'published'") // served by its unique key
                .param("number", number)
                .query(this::account)
                .optional();
    }

    /** Published ones of these numbers, in no order. */
    List<Account> published(Collection<Long> numbers) {
        return jdbc.sql(ACCOUNT + "WHERE number = ANY(:numbers) AND state = 'published'")
                .param("numbers", numbers.toArray(Long[]::new))
                .query(this::account)
                .list();
    }

    void eachPublished(Consumer<Account> sink) {
        transaction.executeWithoutResult(status -> template.query(
                connection -> {
                    var all = connection.prepareStatement(ACCOUNT
                            + "WHERE state = 'published' ORDER BY number"); // served by practice_accounts_by_state
                    all.setFetchSize(AT_ONCE);
                    return all;
                },
                row -> {
                    sink.accept(account(row, 0));
                }));
    }

    /** What editors have to do, the oldest first; after it what waits for an answer. */
    List<Account> open() {
        return jdbc.sql(ACCOUNT
                        + "WHERE state IN ('waiting', 'asked') ORDER BY state DESC, told_at LIMIT :most") // by_state
                .param("most", SHOWN)
                .query(this::account)
                .list();
    }

    List<Account> of(PersonId person) {
        return jdbc.sql(ACCOUNT
                        + "WHERE person = :person ORDER BY told_at DESC") // served by practice_accounts_by_person
                .param("person", person.value())
                .query(this::account)
                .list();
    }

    record Behind(UUID account, boolean byMail) {}

    /** What a link leads to that its teller has kept or got by mail. */
    Optional<Behind> behind(String secret) {
        return jdbc.sql("SELECT account, by_mail FROM practice_links WHERE hash = :hash")
                .param("hash", Secret.hash(secret))
                .query(Behind.class)
                .optional();
    }

    String link(UUID account, boolean byMail) {
        Secret secret = Secret.fresh();
        jdbc.sql("INSERT INTO practice_links (hash, account, by_mail) VALUES (:hash, :account, :byMail)")
                .param("hash", secret.hash())
                .param("account", account)
                .param("byMail", byMail)
                .update();
        return "/accounts/told/" + secret.value();
    }

    List<Note> notes(UUID account) {
        return jdbc.sql(
                        "SELECT at, by_person, kind, words, before FROM practice_notes WHERE account = :account ORDER BY id")
                .param("account", account) // served by practice_notes_by_account
                .query((row, number) -> new Note(
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by_person", UUID.class),
                        row.getString("kind"),
                        row.getString("words"),
                        text(row.getString("before"))))
                .list();
    }

    void note(UUID account, @Nullable PersonId by, String kind, String words, @Nullable AccountText before) {
        jdbc.sql("""
                INSERT INTO practice_notes (account, by_person, kind, words, before)
                VALUES (:account, :by, :kind, :words, :before::jsonb)
                """)
                .param("account", account)
                .param("by", by == null ? null : by.value())
                .param("kind", kind)
                .param("words", words)
                .param("before", before == null ? null : json.writeValueAsString(before))
                .update();
    }

    private static final String MOVE = """
        UPDATE practice_accounts
           SET state = :to, state_since = now(), published_at = CASE WHEN :to = 'published' THEN now() ELSE published_at END
         WHERE id = :id AND state = ANY(:from)
        """;

    /** False where somebody was faster, and it no longer stands where it was thought to. */
    boolean move(Account account, AccountState to, AccountState... from) {
        int moved = jdbc.sql(MOVE)
                .param("id", account.id())
                .param("to", to.key())
                .param(
                        "from",
                        java.util.Arrays.stream(from).map(AccountState::key).toArray(String[]::new))
                .update();
        if (moved > 0) told(account);
        return moved > 0;
    }

    /** Tells the index. */
    void told(Account account) {
        changes.of(KIND, List.of(Long.toString(account.number())));
    }

    private Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                AccountState.of(row.getString("state")),
                row.getInt("version"),
                row.getTimestamp("told_at").toInstant(),
                row.getTimestamp("state_since").toInstant(),
                instant(row.getTimestamp("published_at")),
                row.getObject("person", UUID.class),
                row.getString("email"),
                row.getTimestamp("email_confirmed_at") != null,
                Language.of(row.getString("language")).orElseThrow(),
                json.readValue(row.getString("text"), AccountText.class),
                List.of((String[]) row.getArray("strategies").getArray()),
                List.of((String[]) row.getArray("questions").getArray()));
    }

    private @Nullable AccountText text(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, AccountText.class);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
