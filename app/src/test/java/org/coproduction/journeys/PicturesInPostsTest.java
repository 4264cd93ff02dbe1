package org.coproduction.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.discussion.Debating;
import org.coproduction.people.Role;
import org.coproduction.platform.image.SampleGif;
import org.coproduction.platform.image.SampleWebp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of GIFs and WebPs is a picture to a browser. */
@CommonsTest
class PicturesInPostsTest {
    private static final String DECODED = "picture => picture.decode().then(() => picture.naturalWidth)";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    Debating debating;
    Browsing anas;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
    }

    @AfterEach
    void putBack() {
        debating.close();
        jdbc.sql("DELETE FROM post_files").update();
        jdbc.sql("DELETE FROM file_contents WHERE name LIKE '%.post'").update();
    }

    @Test
    void aPictureThatMovesOpensWhenItIsAskedFor() {
        byte[] queue = SampleGif.with(
                SampleGif.of(300, 200, 4),
                SampleGif.ofProgram("NETSCAPE2.0", new byte[] {1, 0, 0}),
                SampleGif.comment("A note"));
        try (Reader reader = reading("queue.gif", queue)) {
            Locator picture = reader.page().locator("main details img");
            assertThat(picture).not().isVisible();
            reader.page().getByText("Moving picture: What happens").click();
            assertThat(picture).isVisible();
            assertThat(picture.evaluate(DECODED)).isEqualTo(300);
            assertThat(reader.wide(390).sideways()).isZero();
        }
    }

    @Test
    void webpsAreShown() {
        for (byte[] webp : new byte[][] {
            SampleWebp.LOSSY, SampleWebp.LOSSLESS, SampleWebp.TRANSPARENT, SampleWebp.withNotes("A note")
        })
            try (Reader reader = reading("board.webp", webp)) {
                assertThat(reader.page().getByAltText("What happens").evaluate(DECODED))
                        .isEqualTo(1);
            }
    }

    private Reader reading(String name, byte[] picture) {
        String debate = Debating.start(anas, "What do you see?", "This");
        anas.upload(Debating.answers(debate), "files", name, picture, "attach", "1");
        String field = jdbc.sql("SELECT 'described-' || id FROM post_files WHERE place IS NOT NULL")
                .query(String.class)
                .single();
        anas.post(Debating.answers(debate), "text", "See this", "language", "en", field, "What happens");
        Reader reader = Reader.at(port);
        reader.open(debate);
        return reader;
    }
}
