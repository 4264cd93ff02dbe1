package org.coproduction.discussion.finding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.FileLines;
import org.coproduction.discussion.Poll;
import org.coproduction.discussion.Polls;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostFiles;
import org.coproduction.discussion.SubjectId;
import org.coproduction.people.Names;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest posts that everybody may read, without those that an archive brought along. */
@Component
class NewPosts {
    private static final int SHOWN = 30;

    private final JdbcClient jdbc;
    private final Names names;
    private final Polls polls;
    private final PostFiles files;

    NewPosts(JdbcClient jdbc, Names names, Polls polls, PostFiles files) {
        this.files = files;
        this.jdbc = jdbc;
        this.names = names;
        this.polls = polls;
    }

    private record Row(
            long id,
            int number,
            String title,
            @Nullable UUID author,
            String text,
            String language,
            Instant writtenAt,
            @Nullable Instant editedAt) {}

    private static final String NEWEST =
            """
        SELECT p.id, p.number, d.title, p.author, r.text, r.language, p.written_at, p.edited_at
          FROM posts p
          JOIN debates d ON d.id = p.debate
          JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
         WHERE d.space = 'public' AND p.deleted_at IS NULL AND NOT p.archived %s
         ORDER BY p.id DESC
         LIMIT :most
        """; // served by posts_written_here and the primary keys; of a part read through backwards

    List<Feed.Entry> inAll(Here here) {
        return entries(jdbc.sql(NEWEST.formatted("")), here);
    }

    List<Feed.Entry> in(Category part, Here here) {
        return entries(jdbc.sql(NEWEST.formatted("AND d.category = :part")).param("part", part.key()), here);
    }

    /** In debates that hang on it. */
    List<Feed.Entry> on(SubjectId record, Here here) {
        String hanging = "AND d.subject_kind = :kind AND d.subject_key = :key"; // served by debates_on_subject
        return entries(
                jdbc.sql(NEWEST.formatted(hanging)).param("kind", record.kind()).param("key", record.key()), here);
    }

    List<Feed.Entry> in(Debate debate, Here here) {
        return entries(jdbc.sql(NEWEST.formatted("AND p.debate = :debate")).param("debate", debate.id()), here);
    }

    private List<Feed.Entry> entries(JdbcClient.StatementSpec newest, Here here) {
        List<Row> rows = newest.param("most", SHOWN).query(Row.class).list();
        Map<UUID, String> known = names.of(rows.stream().map(Row::author).toList());
        Map<Long, Poll> asked = polls.asked(rows.stream().map(Row::id).toList());
        Map<Long, List<PostFile>> enclosed = files.of(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> entry(
                        row,
                        text(row, asked.get(row.id()), here)
                                + files(row, enclosed.getOrDefault(row.id(), List.of()), here),
                        known,
                        here))
                .toList();
    }

    private static String files(Row row, List<PostFile> files, Here here) {
        return files.isEmpty() ? "" : "\n\n" + FileLines.markdown(files, row.id(), address -> here.absolute(address));
    }

    private static String text(Row row, @Nullable Poll poll, Here here) {
        if (poll == null) return row.text();
        String there = here.absolute(here.link("/discussion/posts/" + row.id()));
        return row.text() + "\n\n" + poll.markdown() + "\n\n[" + here.say("poll.vote.there") + "](" + there + ")";
    }

    private static Feed.Entry entry(Row row, String text, Map<UUID, String> known, Here here) {
        UUID author = row.author();
        String name = author == null ? null : known.get(author);
        Instant edited = row.editedAt();
        return new Feed.Entry(
                "/discussion/posts/" + row.id(),
                row.number() == 1 ? row.title() : "Re: " + row.title(),
                name == null ? here.say("discussion.former") : name,
                row.writtenAt(),
                edited == null ? row.writtenAt() : edited,
                new Feed.Text(Markdown.html(text), row.language()));
    }
}
