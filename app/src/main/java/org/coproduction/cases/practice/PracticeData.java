package org.coproduction.cases.practice;

import java.util.List;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What somebody told: a copy of it, and what stays when they leave. */
@Component
class PracticeData implements PersonalData {
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PracticeData(Accounts accounts, JdbcClient jdbc, JsonMapper json) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Copy(Account account, List<Note> notes) {}

    @Override
    public String name() {
        return "accounts-of-practice";
    }

    @Override
    public Object copyFor(PersonId person) {
        return accounts.of(person).stream()
                .map(account -> new Copy(account, accounts.notes(account.id())))
                .toList();
    }

    private static final String WITHOUT_NAME = """
        UPDATE practice_accounts SET text = :text::jsonb, version = version + 1, person = NULL WHERE id = :id
        """;

    /** What was published stays, without their name where they want none to stay; all else goes. */
    @Override
    public void erase(PersonId person, Attribution attribution) {
        for (Account account : accounts.of(person)) {
            if (account.state() != AccountState.PUBLISHED) forget(account);
            else if (attribution == Attribution.REMOVED) {
                jdbc.sql(WITHOUT_NAME)
                        .param("id", account.id())
                        .param("text", json.writeValueAsString(account.text().withoutName()))
                        .update();
                jdbc.sql("UPDATE practice_notes SET before = NULL WHERE account = :id")
                        .param("id", account.id())
                        .update();
                accounts.told(account);
            }
        }
        jdbc.sql("UPDATE practice_notes SET by_person = NULL WHERE by_person = :person")
                .param("person", person.value()) // some thousands of notes: read through
                .update();
    }

    private void forget(Account account) {
        jdbc.sql("DELETE FROM practice_accounts WHERE id = :id")
                .param("id", account.id())
                .update();
    }
}
