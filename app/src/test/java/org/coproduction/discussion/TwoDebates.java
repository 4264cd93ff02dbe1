package org.coproduction.discussion;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.coproduction.Browsing;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One debate that a member began and another one, each answered once, and an editor who regroups them. */
final class TwoDebates implements AutoCloseable {
    final Debating debating;
    final Person ana;
    final Browsing anas;
    final Browsing bens;
    final Browsing editors;
    final String one;
    final String other;
    private final JdbcClient jdbc;

    TwoDebates(ApplicationContext site) {
        jdbc = site.getBean(JdbcClient.class);
        debating = new Debating(site);
        ana = debating.person("Ana Silva", Role.MEMBER);
        anas = debating.browser(ana);
        bens = debating.browser(debating.person("Ben Okri", Role.MEMBER));
        editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        one = Debating.start(anas, "Does trust grow?", "Alpha");
        other = Debating.start(bens, "Can trust be made?", "Beta");
        answer(anas, one, "Gamma");
        answer(bens, other, "Delta");
    }

    @Override
    public void close() {
        debating.close();
    }

    HttpResponse<String> merge(String from, String into) {
        return editors.post(bare(from) + "/merge", "into", into);
    }

    HttpResponse<String> split(String from, String posts, String title) {
        return editors.post(bare(from) + "/split", "posts", posts, "newTitle", title);
    }

    HttpResponse<String> move(String record) {
        return editors.post(bare(one) + "/move", "title", "Does trust grow?", "category", "practice", "on", record);
    }

    static void answer(Browsing browser, String debate, String text) {
        browser.post(Debating.answers(debate), "text", text, "language", "en");
    }

    void undo() {
        editors.post("/discussion/log/" + lastAct() + "/undoing");
    }

    long lastAct() {
        return jdbc.sql("SELECT max(id) FROM moderation_acts WHERE undone_at IS NULL")
                .query(Long.class)
                .single();
    }

    Optional<String> level(String name, String debate) {
        return jdbc.sql(
                        "SELECT f.level FROM follows f JOIN people p ON p.id = f.person WHERE p.name = :name AND f.target = :debate")
                .param("name", name)
                .param("debate", "debate:" + Debating.id(debate))
                .query(String.class)
                .optional();
    }

    static String bare(String debate) {
        return debate.replaceFirst("(/threads/\\d+)/.*", "$1");
    }
}
