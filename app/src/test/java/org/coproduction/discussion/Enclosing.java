package org.coproduction.discussion;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.Browsing;
import org.coproduction.Visitor;
import org.coproduction.people.Person;
import org.coproduction.people.Retention;
import org.coproduction.people.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A debate of Ana's in which Ben posts files, in a test; all of it is gone when it ends. */
final class Enclosing implements AutoCloseable {
    final Debating debating;
    final Person ana;
    final Person ben;
    final Browsing anas;
    final Browsing bens;
    final Browsing editors;
    final Visitor visitor;
    final String debate;
    private final List<Retention> forgotten;
    private final JdbcClient jdbc;

    Enclosing(ApplicationContext site) {
        debating = new Debating(site);
        jdbc = site.getBean(JdbcClient.class);
        forgotten = List.copyOf(site.getBeansOfType(Retention.class).values());
        visitor = new Visitor(site.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        ana = debating.person("Ana Silva", Role.CONVENER);
        ben = debating.person("Ben Okri", Role.MEMBER);
        anas = debating.browser(ana);
        bens = debating.browser(ben);
        editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        debate = Debating.start(anas, "How do you keep volunteers?", "We try.");
    }

    /** Posts an answer with a file. */
    HttpResponse<String> answer(Browsing browser, String name, byte[] content) {
        return answer(debate, browser, name, content);
    }

    static HttpResponse<String> answer(String debate, Browsing browser, String name, byte[] content) {
        return browser.upload(
                Debating.answers(debate), "files", name, content, "text", "See the file", "language", "en");
    }

    /** Keeps a file with what is being written, and posts nothing. */
    HttpResponse<String> attach(Browsing browser, String name, byte[] content, String... more) {
        return browser.upload(Debating.answers(debate), "files", name, content, fields(more, "attach", "1"));
    }

    HttpResponse<String> say(Browsing browser, String text, String... more) {
        return browser.post(Debating.answers(debate), fields(more, "text", text, "language", "en"));
    }

    private static String[] fields(String[] more, String... first) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    /** The address of the first file of a post. */
    String file(int number) {
        return file(debate, number);
    }

    String file(String debate, int number) {
        return debating.post(debate, number) + "/files/1";
    }

    /** The only file there is. */
    String kept() {
        return jdbc.sql("SELECT id::text FROM post_files").query(String.class).single();
    }

    /** The field that says what the only file shows. */
    String described() {
        return "described-" + kept();
    }

    int files() {
        return jdbc.sql("SELECT count(*) FROM post_files").query(Integer.class).single();
    }

    int contents() {
        return jdbc.sql("SELECT count(*) FROM file_contents WHERE name LIKE '%.post'")
                .query(Integer.class)
                .single();
    }

    void night() {
        for (String kept : List.of("files that were not posted", "files nobody claims"))
            forgotten.stream().filter(one -> one.kept().equals(kept)).forEach(Retention::forgetOld);
    }

    /** An editor undoes what was done last to keep order. */
    void undo() {
        long act = jdbc.sql("SELECT max(id) FROM moderation_acts WHERE undone_at IS NULL")
                .query(Long.class)
                .single();
        editors.post("/discussion/log/" + act + "/undoing");
    }

    List<String> mailsTo(Person person) {
        return jdbc.sql("SELECT subject || plain FROM mails WHERE recipient = :to")
                .param("to", person.email().value())
                .query(String.class)
                .list();
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Its address without its title. */
    static String bare(String debate) {
        return debate.replaceFirst("(/threads/\\d+)/.*", "$1");
    }

    @Override
    public void close() {
        debating.close();
        jdbc.sql("DELETE FROM post_files").update();
        jdbc.sql("DELETE FROM file_contents WHERE name LIKE '%.post'").update();
    }
}
