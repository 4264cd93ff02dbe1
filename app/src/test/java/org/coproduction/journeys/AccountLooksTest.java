package org.coproduction.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.coproduction.CommonsTest;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A published account of practice, of which the starter content has none, and the form in which one is told. */
@CommonsTest
class AccountLooksTest {
    private static final String TELL = """
        INSERT INTO practice_accounts (id, state, language, published_at, heading, text)
        VALUES (gen_random_uuid(), 'published', 'en', now(), 'The dike', :text::jsonb)
        RETURNING number
        """;
    private static final String TEXT = """
        {"title": "The dike", "answers": {"DONE": "We walked it.", "FAILED": "Meetings."}, "language": "en", "country": "NL",
         "place": "Zwolle", "year": 2019, "voice": "CITIZEN", "name": "Ben Okri", "anonymous": false}
        """;

    @LocalServerPort
    int port;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    String address;

    @BeforeEach
    void make() {
        long number = jdbc.sql(TELL).param("text", TEXT).query(Long.class).single();
        address = "/accounts/" + number + "-the-dike";
        log();
        index.refresh();
    }

    @AfterEach
    void putBack() {
        log();
        jdbc.sql("DELETE FROM practice_accounts").update();
        index.refresh();
    }

    @Test
    void itIsReadableForAllAndNeverScrollsSideways() {
        var softly = new SoftAssertions();
        try (Reader reader = Reader.at(port)) {
            for (String page : List.of(address, "/fr" + address, "/accounts", "/fr/accounts?voice=citizen")) {
                reader.open(page);
                for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    reader.sees(colours).wide(colours == ColorScheme.LIGHT ? 1280 : 390);
                    softly.assertThat(Axe.faults(reader.page())).as(page).isEmpty();
                }
                softly.assertThat(reader.wide(320).sideways()).as(page).isZero();
            }
        }
        softly.assertAll();
    }

    @Test
    void whatOneTypesIsBackAfterALostConnection() {
        try (Reader reader = Reader.at(port)) {
            reader.open("/accounts/tell");
            reader.page().getByLabel("What was done?").fill("We walked the dike.");
            reader.open("/accounts");
            reader.open("/accounts/tell");
            assertThat(reader.page().getByLabel("What was done?").inputValue()).isEqualTo("We walked the dike.");
            reader.button("Begin anew").click();
            assertThat(reader.page().getByLabel("What was done?").inputValue()).isEmpty();
            reader.open("/accounts/tell");
            assertThat(reader.page().getByLabel("What was done?").inputValue()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private void log() {
        jdbc.sql("INSERT INTO index_changes (kind, key) SELECT 'account', number::text FROM practice_accounts")
                .update();
    }
}
