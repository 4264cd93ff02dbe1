package org.coproduction.cases;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that tests make have slugs that begin with "test-"; here they go again. */
public final class TestCases {
    private TestCases() {}

    public static void remove(JdbcClient jdbc) {
        jdbc.sql("""
                WITH gone AS (SELECT id FROM cases WHERE slug LIKE 'test-%'),
                     r AS (DELETE FROM case_readings USING gone WHERE case_id = gone.id),
                     q AS (DELETE FROM case_questions USING gone WHERE case_id = gone.id),
                     i AS (INSERT INTO index_changes (kind, key) SELECT 'case', slug FROM cases WHERE slug LIKE 'test-%')
                DELETE FROM case_versions USING gone WHERE case_id = gone.id
                """).update();
        jdbc.sql("DELETE FROM cases WHERE slug LIKE 'test-%'").update();
    }
}
