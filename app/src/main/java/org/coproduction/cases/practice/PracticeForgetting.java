package org.coproduction.cases.practice;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets each night what was not published and is long decided, and addresses that nobody needs any more. */
@Component
class PracticeForgetting {
    private static final Logger LOG = LoggerFactory.getLogger(PracticeForgetting.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    private final JdbcClient jdbc;

    PracticeForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Task<Void> task() {
        return Tasks.recurring("forget-accounts", Schedules.daily(AT_NIGHT))
                .execute((night, context) -> LOG.info("Forgotten: {} accounts of practice", forget()));
    }

    private static final String OVER = """
        DELETE FROM practice_accounts
         WHERE state IN ('declined', 'taken-back') AND state_since < now() - interval '90 days'
            OR state = 'asked' AND state_since < now() - interval '180 days'
        """; // served by practice_accounts_by_state
    private static final String ADDRESSES = """
        UPDATE practice_accounts SET email = NULL, email_confirmed_at = NULL
         WHERE email IS NOT NULL
           AND (state = 'published' AND published_at < now() - interval '180 days'
                OR email_confirmed_at IS NULL AND told_at < now() - interval '14 days')
        """; // served by practice_accounts_by_email

    int forget() {
        jdbc.sql(ADDRESSES).update();
        return jdbc.sql(OVER).update();
    }
}
