package org.coproduction.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes mails as posts, some hundred at a time. */
final class ArchiveRows {
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final References references;
    private final long archive;
    private final ArchivePlace place;
    private final String nameless;
    private final List<Row> rows = new ArrayList<>();

    /** @param nameless how those are called who gave no name */
    ArchiveRows(JdbcClient jdbc, References references, long archive, ArchivePlace place, String nameless) {
        this.jdbc = jdbc;
        this.references = references;
        this.archive = archive;
        this.place = place;
        this.nameless = nameless;
    }

    /** Where a post is to stand. */
    record Spot(long debate, int number) {}

    private record Row(Spot spot, ArchivedMail mail) {}

    /** A mail names a record. */
    private record Naming(UUID mail, SubjectId record) {}

    void add(Spot spot, ArchivedMail mail) {
        rows.add(new Row(spot, mail.saying(references.linked(mail.text()))));
        if (rows.size() == AT_ONCE) write();
    }

    private static final String WRITE = """
        WITH mail AS (
            SELECT nextval('posts_id_seq') AS post, m.*
              FROM unnest(:debates, :numbers, :times, :texts, :mails::uuid[], :names, :senders::uuid[], :attachments, :shortened)
                   AS m (debate, number, at, text, mail, name, sender, attachments, shortened)),
        added AS (
            INSERT INTO posts (id, debate, number, voice, written_at, archived) OVERRIDING SYSTEM VALUE
            SELECT post, debate, number, 'researcher', to_timestamp(at / 1000.0), true FROM mail
            RETURNING id),
        said AS (
            INSERT INTO post_revisions (post, number, text, language, written_at)
            SELECT post, 1, text, :language, to_timestamp(at / 1000.0) FROM mail JOIN added ON added.id = mail.post),
        named AS (
            INSERT INTO post_references (post, kind, key)
            SELECT mail.post, r.kind, r.key
              FROM unnest(:naming::uuid[], :kinds, :keys) AS r (mail, kind, key)
              JOIN mail ON mail.mail = r.mail JOIN added ON added.id = mail.post)
        INSERT INTO archived_posts (post, archive, mail, name, sender, attachments, shortened)
        SELECT post, :archive, mail, name, sender, attachments, shortened FROM mail JOIN added ON added.id = mail.post
        """;

    /** The last ones too. */
    void write() {
        if (rows.isEmpty()) return;
        List<Naming> named = rows.stream().flatMap(this::named).toList();
        jdbc.sql(WRITE)
                .param("naming", named.stream().map(Naming::mail).toArray(UUID[]::new))
                .param("kinds", named.stream().map(one -> one.record().kind()).toArray(String[]::new))
                .param("keys", named.stream().map(one -> one.record().key()).toArray(String[]::new))
                .param("archive", archive)
                .param("language", place.tongue().tag())
                .param("debates", all(row -> row.spot().debate()).toArray(Long[]::new))
                .param("numbers", all(row -> row.spot().number()).toArray(Integer[]::new))
                .param("times", all(row -> row.mail().at().toEpochMilli()).toArray(Long[]::new))
                .param("texts", all(row -> row.mail().text()).toArray(String[]::new))
                .param("mails", all(row -> row.mail().id()).toArray(UUID[]::new))
                .param("names", all(row -> name(row.mail())).toArray(String[]::new))
                .param("senders", rows.stream().map(row -> row.mail().sender()).toArray(UUID[]::new))
                .param("attachments", all(row -> row.mail().attachments()).toArray(Integer[]::new))
                .param("shortened", all(row -> row.mail().shortened()).toArray(Boolean[]::new))
                .update();
        rows.clear();
    }

    private Stream<Naming> named(Row row) {
        ArchivedMail mail = row.mail();
        return references.in(mail.text()).stream().map(record -> new Naming(mail.id(), record));
    }

    private String name(ArchivedMail mail) {
        return mail.name().isEmpty() ? nameless : mail.name();
    }

    private <T> List<T> all(Function<Row, T> part) {
        return rows.stream().map(part).toList();
    }
}
