package org.coproduction.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.people.Person;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.web.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All debates: find those that somebody may read, begin one, answer in one. */
@Component
public class Debates {
    /** Names debates in the search index; those for members have a kind of their own, which nobody else searches. */
    public static final String PUBLIC_KIND = "debate";

    public static final String MEMBERS_KIND = "members-debate";

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Notices notices;
    private final Follows follows;
    private final ApplicationEventPublisher events;

    Debates(JdbcClient jdbc, Changes changes, Notices notices, Follows follows, ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.changes = changes;
        this.notices = notices;
        this.follows = follows;
    }

    private static final String ONE = """
        SELECT %s
          FROM debates
         WHERE id = :id AND space = ANY(:spaces)
        """.formatted(Debate.COLUMNS); // served by the primary key

    /** Empty where there is none, or none for this reader: they cannot tell which. */
    public Optional<Debate> readable(long id, Viewer viewer) {
        return jdbc.sql(ONE)
                .param("id", id)
                .param("spaces", keys(Space.readBy(viewer)))
                .query(Debate::in)
                .optional();
    }

    private static final String FOUND =
            """
        SELECT %s
          FROM debates
         WHERE space = ANY(:spaces) AND posts > 0 %s
         ORDER BY %s
         LIMIT :size OFFSET :before
        """; // served by debates_by_last_post, debates_of_category and debates_on_subject; other orders read
    // through

    private static final String NEW = """
        AND EXISTS (SELECT FROM debate_readers r
                     WHERE r.person = :reader AND r.debate = debates.id AND r.read_to < debates.last_number)
        """; // served by debate_readers (person, debate)

    public List<Debate> find(DebateQuery query) {
        List<String> only = new ArrayList<>();
        if (query.category() != null) only.add("AND category = :category");
        if (query.subject() != null) only.add("AND subject_kind = :kind AND subject_key = :key");
        if (query.newFor() != null) only.add(NEW);
        SubjectId subject = query.subject();
        return jdbc.sql(FOUND.formatted(Debate.COLUMNS, String.join(" ", only), query.order().sql))
                .param("spaces", keys(query.spaces()))
                .param("category", query.category())
                .param("kind", subject == null ? null : subject.kind())
                .param("key", subject == null ? null : subject.key())
                .param("reader", query.newFor())
                .param("size", query.size())
                .param("before", (query.page() - 1) * query.size())
                .query(Debate::in)
                .list();
    }

    private static final String COUNTS = """
        SELECT category, count(*) AS debates FROM debates WHERE space = ANY(:spaces) AND posts > 0 GROUP BY category
        """; // some thousands of debates: read through

    /** How many debates of these spaces each category has, by its key; categories without any are left out. */
    public Map<String, Integer> counts(Collection<Space> spaces) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql(COUNTS).param("spaces", keys(spaces)).query(row -> {
            counts.put(row.getString("category"), row.getInt("debates"));
        });
        return Map.copyOf(counts);
    }

    private static final String START = """
        INSERT INTO debates (category, subject_kind, subject_key, space, title, language)
        VALUES (:category, :kind, :key, :space, :title, :language)
        RETURNING %s
        """.formatted(Debate.COLUMNS);

    @Transactional
    public Debate start(NewDebate begun, Person by) {
        SubjectId subject = begun.subject();
        Debate debate = jdbc.sql(START)
                .param("category", begun.category().key())
                .param("kind", subject == null ? null : subject.kind())
                .param("key", subject == null ? null : subject.key())
                .param("space", begun.space().key())
                .param("title", begun.title().value())
                .param("language", begun.opening().tongue().tag())
                .query(Debate::in)
                .single();
        answer(debate, begun.opening(), by);
        return debate;
    }

    private static final String NEXT = """
        UPDATE debates SET last_number = last_number + 1, posts = posts + 1, last_post_at = now()
         WHERE id = :id
        RETURNING last_number
        """;
    private static final String ADD = """
        WITH added AS (
            INSERT INTO posts (debate, number, author, voice) VALUES (:debate, :number, :author, :voice)
            RETURNING id)
        INSERT INTO post_revisions (post, number, text, language) SELECT id, 1, :text, :language FROM added
        RETURNING post
        """;

    /** Returns the number of the new post; those that come at the same time get theirs one after the other. */
    @Transactional
    public int answer(Debate debate, PostText text, Person by) {
        int number =
                jdbc.sql(NEXT).param("id", debate.id()).query(Integer.class).single();
        long post = jdbc.sql(ADD)
                .param("debate", debate.id())
                .param("number", number)
                .param("author", by.id().value())
                .param("voice", Voice.of(by).key())
                .param("text", text.value())
                .param("language", text.tongue().tag())
                .query(Long.class)
                .single();
        follows.takePart(by.id().value(), debate);
        notices.tell(debate, post, text, by);
        events.publishEvent(new Posted(debate.id(), post));
        changed(debate.id());
        return number;
    }

    /** For the index. A debate may have left the kind it was found under, so both are told. */
    void changed(long debate) {
        changes.of(PUBLIC_KIND, List.of(Long.toString(debate)));
        changes.of(MEMBERS_KIND, List.of(Long.toString(debate)));
    }

    static String[] keys(Collection<Space> spaces) {
        return spaces.stream().map(Space::key).toArray(String[]::new);
    }
}
