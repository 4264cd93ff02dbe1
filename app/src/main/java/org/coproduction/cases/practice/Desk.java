package org.coproduction.cases.practice;

import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What an editor does with an account: tag it, change what must not be public, publish it, ask back, decline. */
@Component
class Desk {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Accounts accounts;
    private final TellerMail mail;
    private final Audit audit;

    Desk(JdbcClient jdbc, JsonMapper json, Accounts accounts, TellerMail mail, Audit audit) {
        this.jdbc = jdbc;
        this.json = json;
        this.accounts = accounts;
        this.mail = mail;
        this.audit = audit;
    }

    /** What an editor makes of an account. */
    record Edited(int version, AccountText text, Tags.Chosen tags) {}

    private static final String EDIT = """
        UPDATE practice_accounts
           SET text = :text::jsonb, heading = :heading, strategies = :strategies, questions = :questions, version = version + 1
         WHERE id = :id AND version = :version AND state IN ('waiting', 'asked', 'published')
        """;

    /** Keeps the text before it, and tells whoever told it. False where another editor changed it meanwhile, or it was taken back. */
    @Transactional
    public boolean edit(Account account, Edited edited, String why, PersonId by) {
        int changed = jdbc.sql(EDIT)
                .param("id", account.id())
                .param("version", edited.version())
                .param("heading", edited.text().heading())
                .param("text", json.writeValueAsString(edited.text()))
                .param("strategies", edited.tags().strategies().toArray(String[]::new))
                .param("questions", edited.tags().questions().toArray(String[]::new))
                .update();
        if (changed == 0) return false;
        if (!edited.text().equals(account.text())) {
            accounts.note(account.id(), by, "edited", why, account.text());
            audit.log(by.value(), "account-edited", account.person(), Long.toString(account.number()));
            mail.edited(account, why, accounts.link(account.id(), true));
        }
        accounts.told(account);
        return true;
    }

    @Transactional
    public boolean publish(Account account, PersonId by) {
        if (!accounts.move(account, AccountState.PUBLISHED, AccountState.WAITING, AccountState.ASKED)) return false;
        accounts.note(account.id(), by, "published", "", null);
        audit.log(by.value(), "account-published", account.person(), Long.toString(account.number()));
        mail.published(account);
        return true;
    }

    @Transactional
    public boolean ask(Account account, String question, PersonId by) {
        if (!accounts.move(account, AccountState.ASKED, AccountState.WAITING, AccountState.ASKED)) return false;
        accounts.note(account.id(), by, "asked", question, null);
        mail.asked(account, question, accounts.link(account.id(), true));
        return true;
    }

    @Transactional
    public boolean decline(Account account, String reason, PersonId by) {
        if (!accounts.move(
                account, AccountState.DECLINED, AccountState.WAITING, AccountState.ASKED, AccountState.PUBLISHED))
            return false;
        accounts.note(account.id(), by, "declined", reason, null);
        audit.log(by.value(), "account-declined", account.person(), Long.toString(account.number()));
        mail.declined(account, reason);
        return true;
    }
}
