package org.coproduction.cases.corrections;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of those who suggested what was taken over, in the histories of cases. */
@Component
class CorrectionCredit {
    private static final String NOBODY = "a reader";

    private final JdbcClient jdbc;

    CorrectionCredit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String IN_VERSIONS = """
        UPDATE case_versions v SET message = replace(v.message, k.name, :nobody)
          FROM corrections k JOIN drafts d ON d.id = k.draft
         WHERE k.id = ANY(:ids) AND k.name <> '' AND v.case_id = d.case_id AND v.number = d.published
        """;
    private static final String IN_DRAFTS = """
        UPDATE drafts d SET message = replace(d.message, k.name, :nobody)
          FROM corrections k
         WHERE k.id = ANY(:ids) AND k.name <> '' AND d.id = k.draft
        """; // both served by the keys of their tables

    /** The change stays, without the name, also where an editor put it into other words. */
    void forget(List<Correction> corrections) {
        UUID[] ids = corrections.stream().map(Correction::id).toArray(UUID[]::new);
        jdbc.sql(IN_VERSIONS).param("nobody", NOBODY).param("ids", ids).update();
        jdbc.sql(IN_DRAFTS).param("nobody", NOBODY).param("ids", ids).update();
    }
}
