package org.coproduction.cases;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.coproduction.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Drafts that tests make are gone when they end: all of them. */
public final class TestDrafts {
    private TestDrafts() {}

    public static void remove(JdbcClient jdbc) {
        jdbc.sql("DELETE FROM drafts").update();
    }

    /** A new case of this title, as its owner saves it. */
    public static Draft titled(String title, PersonId owner, Drafts drafts) {
        Draft begun = drafts.begin(owner, DraftText.EMPTY);
        Draft saved = saved(begun, owner, text -> text.with("title", text(title)), drafts);
        drafts.reserveAddress(saved.id());
        return drafts.find(saved.id()).orElseThrow();
    }

    /** After a save by somebody who had the newest text before them. */
    public static Draft saved(Draft draft, PersonId by, UnaryOperator<DraftText> change, Drafts drafts) {
        KnownText known = KnownText.of(drafts.find(draft.id()).orElseThrow());
        return ((DraftSave.Done)
                        drafts.save(draft.id(), by, known, change, Map.of()).orElseThrow())
                .draft();
    }

    /** Somebody else writes it too. */
    public static void share(Draft draft, PersonId with, JdbcClient jdbc) {
        jdbc.sql("INSERT INTO draft_authors (draft, person) VALUES (:draft, :person)")
                .param("draft", draft.id().value())
                .param("person", with.value())
                .update();
    }

    public static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
