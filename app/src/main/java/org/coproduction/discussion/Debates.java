package org.coproduction.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.Person;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All debates: find those that somebody may read, begin one, answer in one. */
@Component
public class Debates {
    /**
     * Names debates in the search index; those for members have a kind of their own, which nobody else searches. Those of circles are
     * not in it.
     */
    public static final String PUBLIC_KIND = "debate";

    public static final String MEMBERS_KIND = "members-debate";

    static final List<String> KINDS = List.of(PUBLIC_KIND, MEMBERS_KIND);

    private final JdbcClient jdbc;
    private final Changes changes;
    private final PostNotices notices;
    private final Follows follows;
    private final References references;
    private final Spaces spaces;
    private final PostFiles files;
    private final ApplicationEventPublisher events;

    Debates(
            JdbcClient jdbc,
            Changes changes,
            PostNotices notices,
            Follows follows,
            References references,
            Spaces spaces,
            PostFiles files,
            ApplicationEventPublisher events) {
        this.references = references;
        this.spaces = spaces;
        this.files = files;
        this.events = events;
        this.jdbc = jdbc;
        this.changes = changes;
        this.notices = notices;
        this.follows = follows;
    }

    private static final String WAY = """
        WITH RECURSIVE way AS (
            SELECT id, merged_into FROM debates WHERE id = :id
             UNION
            SELECT d.id, d.merged_into FROM debates d JOIN way ON d.id = way.merged_into)
        SELECT %s FROM debates
         WHERE id = (SELECT id FROM way WHERE merged_into IS NULL)
        """.formatted(Debate.COLUMNS); // served by the primary key

    /**
     * Whether a debate is in one of these spaces. PostgreSQL would guess what {@code ANY} costs by each array, and plan anew for each
     * reader, which took longer than to answer.
     */
    private static String in(String spaces) {
        return "array_position(CAST(" + spaces + " AS text[]), space) IS NOT NULL";
    }

    private static final String ONE =
            WAY + """
           AND %s
           AND (posts > 0 OR %s
                OR EXISTS (SELECT FROM posts p WHERE p.debate = debates.id AND p.author = CAST(:reader AS uuid)))
        """.formatted(in(":spaces"), in(":kept")); // served by posts (debate, number)

    /**
     * The debate with this id, or the one into which it went. Empty where there is none, or none for this reader: they cannot tell
     * which. One without any post left, whose title may be what was wrong with it, is there for who keeps order and for who wrote in
     * it.
     */
    public Optional<Debate> readable(long id, Viewer viewer) {
        Spaces.Rights rights = spaces.rightsOf(viewer);
        return jdbc.sql(ONE)
                .param("id", id)
                .param("spaces", keys(rights.read()))
                .param("kept", keys(rights.kept()))
                .param("reader", viewer.id())
                .query(Debate::in)
                .optional();
    }

    /**
     * One in which they keep order; empty where it cannot be read.
     *
     * @throws Refusal where they read it like others
     */
    public Optional<Debate> kept(long id, Viewer viewer) {
        Optional<Debate> debate = readable(id, viewer);
        debate.ifPresent(one -> spaces.refuseUnlessKept(one.space(), viewer));
        return debate;
    }

    /** The same for who has been asked for already whether they may. */
    Debate withId(long id) {
        return jdbc.sql(WAY).param("id", id).query(Debate::in).single();
    }

    private static final String FOUND =
            """
        SELECT %s
          FROM debates
         WHERE %s AND posts > 0 %s
         ORDER BY %s
         LIMIT %d %s
        """; // served by debates_by_last_post, debates_of_category and debates_on_subject; other orders read
    // through

    private static final String NEW = """
        AND EXISTS (SELECT FROM debate_readers r
                     WHERE r.person = :reader AND r.debate = debates.id AND r.read_to < debates.last_number)
        """; // served by debate_readers (person, debate)

    /** @param more whether others follow */
    public record Stretch(List<Debate> debates, boolean more) {}

    /** One page of those that are found, and whether there is another; asked for at once. */
    public Stretch stretch(DebateQuery query) {
        List<Debate> found = find(query, query.size() + 1);
        boolean more = found.size() > query.size();
        return new Stretch(more ? found.subList(0, query.size()) : found, more);
    }

    public List<Debate> find(DebateQuery query) {
        return find(query, query.size());
    }

    private List<Debate> find(DebateQuery query, int most) {
        List<String> only = new ArrayList<>();
        if (query.category() != null) only.add("AND category = :category");
        if (query.subject() != null) only.add("AND subject_kind = :kind AND subject_key = :key");
        if (query.newFor() != null) only.add(NEW);
        SubjectId subject = query.subject();
        String before = query.page() == 1 ? "" : "OFFSET :before";
        return jdbc.sql(FOUND.formatted(
                        Debate.COLUMNS, in(":spaces"), String.join(" ", only), query.order().sql, most, before))
                .param("spaces", keys(query.spaces()))
                .param("category", query.category())
                .param("kind", subject == null ? null : subject.kind())
                .param("key", subject == null ? null : subject.key())
                .param("reader", query.newFor())
                .param("before", (query.page() - 1) * query.size())
                .query(Debate::in)
                .list();
    }

    private static final String NAMING =
            """
        SELECT %s
          FROM debates
         WHERE space = ANY(:spaces)
           AND id IN (SELECT p.debate FROM post_references r JOIN posts p ON p.id = r.post
                       WHERE r.kind = :kind AND r.key = :key AND p.deleted_at IS NULL
                       UNION ALL
                      SELECT s.debate FROM summary_references s JOIN debates c ON c.id = s.debate
                       WHERE s.kind = :kind AND s.key = :key AND c.closed_at IS NOT NULL AND c.posts > 0)
           AND (subject_kind, subject_key) IS DISTINCT FROM (:kind, :key)
         ORDER BY last_post_at DESC, id DESC
         LIMIT :most
        """.formatted(Debate.COLUMNS); // served by post_references_to, summary_references_to and the primary keys

    /** Those in which a post links to the record, or the summary that stands for them, and which do not hang on it anyway. */
    public List<Debate> naming(SubjectId record, Collection<? extends Space> spaces, int most) {
        return jdbc.sql(NAMING)
                .param("spaces", keys(spaces))
                .param("kind", record.kind())
                .param("key", record.key())
                .param("most", most)
                .query(Debate::in)
                .list();
    }

    private static final String SAYING =
            """
        SELECT %s FROM debates
         WHERE circle = :circle AND posts > 0
           AND (position(lower(:words) IN lower(title)) > 0
                OR EXISTS (SELECT FROM posts p JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
                            WHERE p.debate = debates.id AND p.deleted_at IS NULL AND position(lower(:words) IN lower(r.text)) > 0)
                OR EXISTS (SELECT FROM posts p JOIN post_files f ON f.post = p.id
                            WHERE p.debate = debates.id AND p.deleted_at IS NULL AND f.withheld IS NULL
                              AND position(lower(:words) IN lower(f.name)) > 0))
         ORDER BY last_post_at DESC, id DESC
         LIMIT :most
        """.formatted(Debate.COLUMNS); // served by debates_of_circle; what is in one circle is read through

    /** Those of a circle that have these letters in their title, a post or the name of a file, of which the index knows nothing. */
    public List<Debate> saying(String words, Space.OfCircle in, int most) {
        return jdbc.sql(SAYING)
                .param("circle", in.circle())
                .param("words", words.strip())
                .param("most", most)
                .query(Debate::in)
                .list();
    }

    private static final String PINNED = """
        SELECT %s FROM debates
         WHERE category = :category AND pinned_at IS NOT NULL AND %s AND posts > 0
         ORDER BY pinned_at DESC LIMIT 10
        """.formatted(Debate.COLUMNS, in(":spaces")); // served by debates_pinned

    /** Those that stand above the others of a part, pinned last first. */
    public List<Debate> pinned(String category, Collection<? extends Space> spaces) {
        return jdbc.sql(PINNED)
                .param("category", category)
                .param("spaces", keys(spaces))
                .query(Debate::in)
                .list();
    }

    private static final String COUNTS = """
        SELECT category, sum(debates) AS debates FROM debate_counts WHERE space = ANY(:spaces) GROUP BY category HAVING sum(debates) > 0
        """; // served by the primary key; triggers of debates count

    /** How many debates of these spaces each category has, by its key; categories without any are left out. */
    public Map<String, Integer> counts(Collection<? extends Space> spaces) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql(COUNTS).param("spaces", keys(spaces)).query(row -> {
            counts.put(row.getString("category"), row.getInt("debates"));
        });
        return Map.copyOf(counts);
    }

    private static final String START = """
        INSERT INTO debates (id, category, subject_kind, subject_key, space, title, language)
        OVERRIDING SYSTEM VALUE
        VALUES (nextval(:numbers::regclass), :category, :kind, :key, :space, :title, :language)
        RETURNING %s
        """.formatted(Debate.COLUMNS);

    @Transactional
    public Debate start(NewDebate begun, Person by) {
        return start(begun, by, Enclosed.NOTHING);
    }

    /** With the files that its writer keeps there. */
    @Transactional
    public Debate start(NewDebate begun, Person by, Enclosed enclosed) {
        SubjectId subject = begun.subject();
        Debate debate = jdbc.sql(START)
                .param("numbers", numbers(begun.space(), "debates_id_seq"))
                .param("category", begun.category().key())
                .param("kind", subject == null ? null : subject.kind())
                .param("key", subject == null ? null : subject.key())
                .param("space", begun.space().key())
                .param("title", begun.title().value())
                .param("language", begun.opening().tongue().tag())
                .query(Debate::in)
                .single();
        answer(debate, begun.opening(), by, enclosed);
        return debate;
    }

    private static final String NEXT = """
        UPDATE debates SET last_number = last_number + 1, posts = posts + 1, last_post_at = now()
         WHERE id = :id AND closed_at IS NULL AND locked_at IS NULL AND merged_into IS NULL
        RETURNING last_number
        """;
    private static final String ADD = """
        WITH added AS (
            INSERT INTO posts (id, debate, number, author, voice) OVERRIDING SYSTEM VALUE
            VALUES (nextval(:numbers::regclass), :debate, :number, :author, :voice)
            RETURNING id)
        INSERT INTO post_revisions (post, number, text, language) SELECT id, 1, :text, :language FROM added
        RETURNING post
        """;

    /**
     * Those that come at the same time get their numbers one after the other. Where the debate went into another meanwhile, the post
     * stands there.
     *
     * @throws Shut where the debate was closed or locked
     */
    @Transactional
    public Said.Posted answer(Debate debate, PostText text, Person by) {
        return answer(debate, text, by, Enclosed.NOTHING);
    }

    /** With the files that its writer keeps there. */
    @Transactional
    public Said.Posted answer(Debate debate, PostText text, Person by, Enclosed enclosed) {
        Optional<Integer> number =
                jdbc.sql(NEXT).param("id", debate.id()).query(Integer.class).optional();
        if (number.isPresent()) return add(debate, number.get(), text, by, enclosed);
        Debate now = withId(debate.id());
        if (now.id() == debate.id()) throw new Shut(debate.id());
        return answer(now, text, by, enclosed);
    }

    private Said.Posted add(Debate debate, int number, PostText text, Person by, Enclosed enclosed) {
        long post = jdbc.sql(ADD)
                .param("numbers", numbers(debate.space(), "posts_id_seq"))
                .param("debate", debate.id())
                .param("number", number)
                .param("author", by.id().value())
                .param("voice", Voice.of(by).key())
                .param("text", text.value())
                .param("language", text.tongue().tag())
                .query(Long.class)
                .single();
        files.enclose(enclosed, post, by.id().value());
        references.of(post, text);
        follows.takePart(by.id().value(), debate);
        int told = notices.tell(debate, post, text, by.id().value());
        events.publishEvent(new Posted(debate.id(), post, told));
        foundAnew(debate.id());
        return new Said.Posted(debate, number);
    }

    private static final String BEGUN_BY = """
        SELECT author FROM posts WHERE debate = :debate ORDER BY number LIMIT 1
        """; // served by posts (debate, number)

    /** Who wrote the first post of the debate; empty where they left. */
    public Optional<UUID> begunBy(Debate debate) {
        return jdbc.sql(BEGUN_BY)
                .param("debate", debate.id())
                .query((row, number) -> Optional.ofNullable(row.getObject("author", UUID.class)))
                .optional()
                .flatMap(author -> author);
    }

    public boolean begunBy(UUID person, Debate debate) {
        return begunBy(debate).filter(person::equals).isPresent();
    }

    private static final String ANSWERED = """
        UPDATE debates d SET answer = p.id FROM posts p
         WHERE d.id = :debate AND p.id = :post AND p.debate = d.id AND p.deleted_at IS NULL
        """; // served by the primary keys

    /** Marks a post as the answer to the question of its debate, instead of another if there was one. */
    @Transactional
    public void answered(Post post) {
        jdbc.sql(ANSWERED)
                .param("debate", post.debate())
                .param("post", post.id())
                .update();
        foundAnew(post.debate());
    }

    @Transactional
    public void notAnswered(Post post) {
        jdbc.sql("UPDATE debates SET answer = NULL WHERE id = :debate AND answer = :post")
                .param("debate", post.debate())
                .param("post", post.id())
                .update();
        foundAnew(post.debate());
    }

    /** For what is said in a debate otherwise than by writing the next post: it is shown and found anew. */
    void changed(long debate) {
        shownAnew(debate);
        foundAnew(debate);
    }

    /** In the transaction that changes what its page shows without changing its row. */
    void shownAnew(long debate) {
        jdbc.sql("UPDATE debates SET posts = posts WHERE id = :id") // served by the primary key
                .param("id", debate)
                .update();
    }

    private static final String OF_AUTHOR = """
        UPDATE debates SET posts = posts
         WHERE id IN (SELECT id FROM debates WHERE id IN (SELECT debate FROM posts WHERE author = :author) ORDER BY id FOR NO KEY UPDATE)
        """; // served by posts_by_author and the primary key

    /** The same of all in which somebody wrote. */
    public void shownAnew(UUID author) {
        jdbc.sql(OF_AUTHOR).param("author", author).update();
    }

    /** For the index. A debate may have left the kind it was found under, so both are told. */
    private void foundAnew(long debate) {
        changes.of(KINDS, List.of(Long.toString(debate)));
    }

    /** What is counted for everybody to see has no gaps where something was written in a circle. */
    private static String numbers(Space space, String open) {
        return switch (space) {
            case Space.Open all -> open;
            case Space.OfCircle circle -> "numbers_in_circles";
        };
    }

    static String[] keys(Collection<? extends Space> spaces) {
        return spaces.stream().map(Space::key).toArray(String[]::new);
    }
}
