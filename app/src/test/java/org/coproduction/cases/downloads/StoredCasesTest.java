package org.coproduction.cases.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class StoredCasesTest {
    @Autowired
    StoredCases stored;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theseComeInTheOrderAskedForAndWhoeverIsGoneIsPassedOver() throws IOException {
        List<String> slugs = slugs().reversed();
        List<String> asked = new ArrayList<>(slugs);
        asked.add(1, "gone-since");
        assertThat(read(stored.these(asked))).containsExactlyElementsOf(slugs);
    }

    @Test
    void aDownloadShowsOneStateWhateverIsSavedMeanwhile() throws IOException {
        List<String> slugs = slugs();
        String last = slugs.getLast();
        int version = version(last);
        List<Integer> told = new ArrayList<>();
        try {
            stored.all().each(saved -> {
                if (told.isEmpty())
                    CompletableFuture.runAsync(() -> raise(last, version + 1)).join();
                told.add(saved.version());
            });
        } finally {
            raise(last, version);
            jdbc.sql(
                            "DELETE FROM case_versions v USING cases c WHERE v.case_id = c.id AND v.number > c.version AND c.slug = :slug")
                    .param("slug", last)
                    .update();
        }
        assertThat(told).hasSize(slugs.size());
        assertThat(told.getLast()).isEqualTo(version);
    }

    private void raise(String slug, int version) {
        jdbc.sql("""
                INSERT INTO case_versions (case_id, number, saved_at, author, message, hash, text)
                SELECT v.case_id, :version, now(), v.author, v.message, v.hash, v.text
                  FROM cases c JOIN case_versions v ON v.case_id = c.id AND v.number = 1 WHERE c.slug = :slug
                    ON CONFLICT DO NOTHING
                """).param("version", version).param("slug", slug).update();
        jdbc.sql("UPDATE cases SET version = :version WHERE slug = :slug")
                .param("version", version)
                .param("slug", slug)
                .update();
    }

    private int version(String slug) {
        return jdbc.sql("SELECT version FROM cases WHERE slug = :slug")
                .param("slug", slug)
                .query(Integer.class)
                .single();
    }

    private List<String> slugs() {
        return jdbc.sql("SELECT slug FROM cases ORDER BY id")
                .query(String.class)
                .list();
    }

    private static List<String> read(CaseStream cases) throws IOException {
        List<String> slugs = new ArrayList<>();
        cases.each(saved -> slugs.add(saved.read().text().slug()));
        return slugs;
    }
}
