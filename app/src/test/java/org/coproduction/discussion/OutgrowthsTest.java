package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.TestDrafts;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** A debate becomes an interest, a reading or a draft of a case. */
@CommonsTest
class OutgrowthsTest {
    private static final String TITLE = "Does [trust] grow out of gardens?";

    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Debating debating;
    Browsing anas;
    Browsing editors;
    String debate;
    long id;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        debate = debate("public");
        id = Debating.id(debate);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("""
            WITH gone AS (DELETE FROM interests WHERE number > 1 RETURNING number)
            INSERT INTO index_changes (kind, key) SELECT 'interest', number::text FROM gone
            """).update();
        jdbc.sql("""
            WITH gone AS (DELETE FROM readings WHERE csl ->> 'title' = :title RETURNING id)
            INSERT INTO index_changes (kind, key) SELECT 'reading', id FROM gone
            """).param("title", TITLE).update();
        TestDrafts.remove(jdbc);
        debating.close();
    }

    @Test
    void itBecomesAnInterestAndEachLeadsToTheOther() {
        String form = way("Raise an interest out of it");
        String shown = HtmlUtils.htmlUnescape(anas.get(form).body());
        assertThat(shown).contains(TITLE, "Out of the debate [Does \\[trust\\] grow out of gardens?](" + debate + ").");
        String interest = Debating.place(anas.post(
                "/interests",
                "on",
                "question:trust-both-ways",
                "title",
                TITLE,
                "text",
                "Out of [it](" + debate + ").",
                "debate",
                Long.toString(id)));
        assertThat(new Visitor(port).get(debate).body()).contains("What becomes of it", "href=\"" + interest + "\"");
        assertThat(new Visitor(port).get(interest).body()).contains("It grew out of", "href=\"" + debate + "\"");
    }

    @Test
    void editorsTakeItIntoTheReadingsAndEachLeadsToTheOther() {
        String look = "/readings/new?debate=" + id;
        assertThat(editors.get(debate).body()).contains(look);
        assertThat(anas.get(debate).body()).doesNotContain(look);
        String shown = editors.get(look).body();
        assertThat(shown).contains("Ana Silva");
        Matcher references =
                Pattern.compile("name=\"references\" value=\"([^\"]*)\"").matcher(shown);
        assertThat(references.find()).isTrue();
        editors.post("/readings", "references", HtmlUtils.htmlUnescape(references.group(1)), "take", "0");
        String reading = jdbc.sql("SELECT id FROM readings WHERE csl ->> 'title' = :title")
                .param("title", TITLE)
                .query(String.class)
                .single();
        assertThat(new Visitor(port).get(debate).body()).contains("href=\"/readings/" + reading + "\"");
        assertThat(new Visitor(port).get("/readings/" + reading).body())
                .contains("It grew out of", "/discussion/threads/" + id);
    }

    @Test
    void itBeginsADraftOfWhichItIsTheFirstSource() {
        assertThat(anas.get(debate).body()).contains("/drafts?debate=" + id);
        String draft = Debating.place(anas.post("/drafts?debate=" + id));
        assertThat(HtmlUtils.htmlUnescape(anas.get(draft).body())).contains(TITLE, "/discussion/threads/" + id);
    }

    @Test
    void ofWhatNotEverybodyReadsNothingGrows() {
        String secret = debate("members");
        long hidden = Debating.id(secret);
        assertThat(anas.get(secret).body()).doesNotContain("What becomes of it");
        assertThat(anas.get("/interests/new?on=theme:4&debate=" + hidden).body())
                .doesNotContain("grow out of gardens");
        anas.post("/interests", "on", "theme:4", "title", TITLE, "text", "Text", "debate", Long.toString(hidden));
        assertThat(jdbc.sql("SELECT count(*) FROM debate_outgrowths")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void strangersSeeWhatGrewButNoWayToMakeMore() {
        assertThat(new Visitor(port).get(debate).body()).doesNotContain("What becomes of it", "/drafts?debate");
    }

    private String way(String words) {
        Matcher link = Pattern.compile("<a href=\"([^\"]*)\" rel=\"nofollow\">" + words + "</a>")
                .matcher(anas.get(debate).body());
        assertThat(link.find()).isTrue();
        return HtmlUtils.htmlUnescape(link.group(1));
    }

    private String debate(String space) {
        return Debating.start(
                anas, TITLE, "First", "on", "question:trust-both-ways", "space", space, "category", "theme-4");
    }
}
