package org.coproduction.platform.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are posted. */
@Component
public class Letters {
    private final JdbcClient jdbc;
    private final SchedulerClient jobs;
    private final TemplateEngine engine;
    private final Words words;

    Letters(JdbcClient jdbc, SchedulerClient jobs, TemplateEngine engine, Words words) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.engine = engine;
        this.words = words;
    }

    private static final String WRITE = """
        INSERT INTO mails (id, recipient, language, subject, plain, html, good_until, named, answers, reply_to, unsubscribe,
                           given_up_at, fault)
        SELECT :id, :to, :language, :subject, :plain, :html, now() + make_interval(secs => :goodFor),
               :named, :answers, :replyTo, :unsubscribe, r.last_at, r.said
          FROM (VALUES (1)) AS one LEFT JOIN returning_addresses r ON r.address = :to AND r.times >= :most AND :regular
        RETURNING given_up_at IS NULL
        """; // served by the primary key of returning_addresses

    /** With the transaction it is posted, or not at all. */
    @Transactional
    public UUID post(Letter letter) {
        return write(letter, null);
    }

    /**
     * Posted like any other; mail programs show it with its like, and can stop it. To an address from which mail keeps coming back it
     * is not sent.
     */
    @Transactional
    public UUID post(Letter letter, Conversation place) {
        return write(letter, place);
    }

    private UUID write(Letter letter, @Nullable Conversation place) {
        UUID id = UUID.randomUUID();
        String signature = words.say(letter.language(), "site.name");
        boolean goes = jdbc.sql(WRITE)
                .param("id", id)
                .param("to", letter.to())
                .param("language", letter.language().tag())
                .param("subject", letter.subject())
                .param("plain", letter.plain(signature))
                .param("html", html(letter, signature))
                .param("goodFor", letter.goodFor().toSeconds())
                .param("named", place == null ? null : place.named())
                .param("answers", place == null ? null : place.answers())
                .param("replyTo", place == null ? null : place.replyTo())
                .param("unsubscribe", place == null ? null : place.unsubscribe())
                .param("most", ReturnedMail.MOST)
                .param("regular", place != null)
                .query(Boolean.class)
                .single();
        if (goes) jobs.schedule(place == null ? Delivery.of(id) : Delivery.regular(id), Instant.now());
        return id;
    }

    private String html(Letter letter, String signature) {
        StringOutput page = new StringOutput();
        engine.render("mail/letter.jte", Map.of("letter", letter, "signature", signature), page);
        return page.toString();
    }
}
