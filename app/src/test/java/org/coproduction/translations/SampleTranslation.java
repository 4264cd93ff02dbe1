package org.coproduction.translations;

import org.coproduction.platform.store.StarterPart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A translation that is there in all tests, for those that look at every page; it fell behind its original, and nobody signed it. */
@Component
@Order(92)
class SampleTranslation implements StarterPart {
    private final JdbcClient jdbc;

    SampleTranslation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "sample-translation";
    }

    @Override
    public void load() {
        jdbc.sql("""
            INSERT INTO translations (kind, key, language, number, texts, originals, by_machine)
            VALUES ('question', 'place-among-service-models', 'de', 1, '{"title": "Eine Frage zum Anschauen?"}',
                    '{"title": "What did it say before?"}', true)
            """).update();
    }
}
