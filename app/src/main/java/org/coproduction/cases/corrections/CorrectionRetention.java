package org.coproduction.cases.corrections;

import org.coproduction.people.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrections are kept for a year after they were decided, addresses of strangers no longer than they are needed. */
@Component
class CorrectionRetention implements Retention {
    private final JdbcClient jdbc;

    CorrectionRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kept() {
        return "corrections";
    }

    private static final String ADDRESSES = """
        UPDATE corrections
           SET email = NULL, email_confirmed_at = NULL, mailed_link = NULL
         WHERE email IS NOT NULL
           AND (decided_at < now() - interval '30 days'
                OR email_confirmed_at IS NULL AND sent_at < now() - interval '14 days')
        """; // served by corrections_by_email

    @Override
    public int forgetOld() {
        jdbc.sql(ADDRESSES).update();
        return jdbc.sql("DELETE FROM corrections WHERE decided_at < now() - interval '1 year'") // some hundreds in all
                .update();
    }
}
