package org.coproduction.cases.practice;

import java.util.List;
import java.util.UUID;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonId;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What whoever tells an account can do with it. */
@Component
class Tellings {
    private static final int MAILS_A_DAY = 3;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Accounts accounts;
    private final TellerMail mail;

    Tellings(JdbcClient jdbc, JsonMapper json, Accounts accounts, TellerMail mail) {
        this.jdbc = jdbc;
        this.json = json;
        this.accounts = accounts;
        this.mail = mail;
    }

    /** Who tells it: somebody signed in, or a stranger who may have given an address. */
    record Teller(@Nullable PersonId person, @Nullable EmailAddress email, Language language) {}

    private static final String TELL = """
        INSERT INTO practice_accounts (id, person, email, language, heading, text, strategies, questions)
        VALUES (:id, :person, :email, :language, :heading, :text::jsonb, :strategies, :questions)
        """;

    /** Returns the address under which its teller finds it again. */
    @Transactional
    public String tell(AccountText text, Tags.Chosen tags, Teller teller) {
        UUID id = UUID.randomUUID();
        PersonId person = teller.person();
        EmailAddress email = teller.email();
        boolean wanted = email != null && mailsTo(email) < MAILS_A_DAY;
        jdbc.sql(TELL)
                .param("id", id)
                .param("person", person == null ? null : person.value())
                .param("email", email == null ? null : email.value())
                .param("language", teller.language().tag())
                .param("heading", text.heading())
                .param("text", json.writeValueAsString(text))
                .param("strategies", tags.strategies().toArray(String[]::new))
                .param("questions", tags.questions().toArray(String[]::new))
                .update();
        if (email != null && wanted) mail.confirm(email, teller.language(), accounts.link(id, true));
        return person == null ? accounts.link(id, false) : "/me/accounts/" + id;
    }

    private static final String LATELY = """
        SELECT count(*) FROM practice_accounts WHERE email = :email AND told_at > now() - interval '1 day'
        """; // served by practice_accounts_by_email

    /** Nobody fills another one's mailbox by naming their address. */
    private int mailsTo(EmailAddress email) {
        return jdbc.sql(LATELY)
                .param("email", email.value())
                .query(Integer.class)
                .single();
    }

    void confirm(Account account) {
        jdbc.sql("UPDATE practice_accounts SET email_confirmed_at = now() WHERE id = :id AND email IS NOT NULL")
                .param("id", account.id())
                .update();
    }

    /** False where nothing was asked any more. */
    @Transactional
    public boolean answer(Account account, String words) {
        boolean asked = accounts.move(account, AccountState.WAITING, AccountState.ASKED);
        if (asked) accounts.note(account.id(), null, "answered", words, null);
        return asked;
    }

    /** At any time, also once it is published. */
    @Transactional
    public void takeBack(Account account) {
        if (accounts.move(
                account, AccountState.TAKEN_BACK, AccountState.WAITING, AccountState.ASKED, AccountState.PUBLISHED))
            accounts.note(account.id(), null, "taken-back", "", null);
    }

    List<Note> correspondence(Account account) {
        return accounts.notes(account.id()).stream()
                .filter(note -> !note.words().isEmpty() || note.kind().equals("edited"))
                .toList();
    }
}
