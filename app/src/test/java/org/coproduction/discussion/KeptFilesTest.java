package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.Person;
import org.coproduction.platform.files.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much is kept of files of posts, and for how long. */
@CommonsTest
class KeptFilesTest {
    @Autowired
    ApplicationContext site;

    @Autowired
    Leaving leaving;

    @Autowired
    JdbcClient jdbc;

    Enclosing enclosing;
    Person ben;
    Browsing anas;
    Browsing bens;
    Visitor visitor;
    String debate;

    @BeforeEach
    void make() {
        enclosing = new Enclosing(site);
        ben = enclosing.ben;
        anas = enclosing.anas;
        bens = enclosing.bens;
        visitor = enclosing.visitor;
        debate = enclosing.debate;
    }

    @AfterEach
    void putBack() {
        enclosing.close();
    }

    @Test
    void theyAreInTheCopyOfTheirDataAndStayWithThePostOfWhoLeaves() {
        enclosing.answer(bens, "minutes.pdf", SampleFiles.PDF);
        enclosing.attach(bens, "who.csv", "name".getBytes(StandardCharsets.US_ASCII));
        assertThat(leaving.filesFor(ben.id()).keySet())
                .anyMatch(name -> name.endsWith("minutes.pdf"))
                .anyMatch(name -> name.endsWith("who.csv"));
        leaving.erase(ben.id(), Attribution.REMOVED);
        assertThat(visitor.get(enclosing.file(2)).statusCode()).isEqualTo(200);
        assertThat(enclosing.files()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM post_files WHERE sent_by IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsNotPostedForAWeekIsGoneTheNightAfter() {
        enclosing.attach(bens, "minutes.pdf", SampleFiles.PDF);
        enclosing.night();
        assertThat(enclosing.contents()).isEqualTo(1);
        jdbc.sql("UPDATE post_files SET sent_at = now() - interval '8 days'").update();
        enclosing.night();
        assertThat(enclosing.files()).isZero();
        assertThat(enclosing.contents()).isZero();
    }

    @Test
    void whatTwoPostsHaveStaysForTheOther() {
        enclosing.answer(bens, "minutes.pdf", SampleFiles.PDF);
        enclosing.answer(anas, "same.pdf", SampleFiles.PDF);
        assertThat(enclosing.contents()).isEqualTo(1);
        bens.post(enclosing.file(2) + "/removal");
        enclosing.night();
        assertThat(visitor.get(enclosing.file(3)).statusCode()).isEqualTo(200);
        anas.post(enclosing.file(3) + "/removal");
        enclosing.night();
        assertThat(enclosing.contents()).isZero();
    }

    @Test
    void aPostHasOnlySoManyHoweverManyAreSentAtOnce() throws Exception {
        List<Callable<HttpResponse<String>>> doings = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            byte[] content = ("name " + i).getBytes(StandardCharsets.US_ASCII);
            String name = i + ".csv";
            doings.add(() -> enclosing.attach(bens, name, content));
            doings.add(() -> enclosing.attach(bens, "again-" + name, content));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<HttpResponse<String>> done : threads.invokeAll(doings))
                assertThat(done.get().statusCode()).isEqualTo(200);
        }
        assertThat(enclosing.files()).isEqualTo(6);
        assertThat(enclosing
                        .attach(bens, "one-more.csv", "one".getBytes(StandardCharsets.US_ASCII))
                        .body())
                .contains("“one-more.csv” was not added: a post has at most 6 files");
    }

    @Test
    void aFormThatIsSentTwiceAtOncePostsItsFilesOnce() throws Exception {
        enclosing.attach(bens, "minutes.pdf", SampleFiles.PDF);
        List<Callable<HttpResponse<String>>> doings =
                List.of(() -> enclosing.say(bens, "One"), () -> enclosing.say(bens, "Two"));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<HttpResponse<String>> done : threads.invokeAll(doings))
                assertThat(done.get().statusCode()).isEqualTo(303);
        }
        assertThat(visitor.get(debate).body()).containsOnlyOnce("minutes.pdf");
    }

    @Test
    void aMemberHasOnlySoMuch() {
        jdbc.sql("""
                INSERT INTO post_files (place, name, kind, stored, size, sent_by)
                VALUES ('new', 'a.txt', 'TEXT', :stored, 249999999, :ben)
                """)
                .param("stored", "0".repeat(64) + ".post")
                .param("ben", ben.id().value())
                .update();
        assertThat(enclosing.attach(bens, "minutes.pdf", SampleFiles.PDF).body())
                .contains("more than 250 MB");
        assertThat(enclosing.attach(anas, "minutes.pdf", SampleFiles.PDF).body())
                .doesNotContain("was not added");
    }
}
