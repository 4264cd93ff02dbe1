package org.coproduction.bench.forum;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.bench.synthetic.Dice;
import org.postgresql.PGConnection;

/** Writes a forum as the application would have written it, post by post, over some years. */
final class ForumRows {
    private static final long DAY = 86_400;
    private static final long FOLLOWED_SINCE = 14 * DAY;
    private static final long JOINED = 4L * 365 * DAY;

    private final Forum forum;
    private final long seed;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final Connection connection;
    private final PGConnection database;
    private final Map<String, Set<Member>> followers = new HashMap<>();
    private final Map<Long, Map<Member, Integer>> readTo = new HashMap<>();

    ForumRows(Forum forum, long seed, Agenda agenda, Connection connection) throws SQLException {
        this.forum = forum;
        this.seed = seed;
        this.connection = connection;
        this.database = connection.unwrap(PGConnection.class);
        follow(agenda);
        read();
    }

    /** Each member follows a part of the discussion, and some a question. */
    private void follow(Agenda agenda) {
        for (Member member : forum.members()) {
            Dice dice = Dice.of(seed, -100_000_000L - member.number());
            List<String> parts = agenda.categories();
            follow(member, "part:" + parts.get(dice.below(parts.size())));
            List<Agenda.Question> questions = agenda.questions();
            if (dice.chance(0.3))
                follow(
                        member,
                        "question:"
                                + questions.get(dice.below(questions.size())).slug());
        }
    }

    private void follow(Member member, String target) {
        followers.computeIfAbsent(target, none -> new LinkedHashSet<>()).add(member);
    }

    void write() throws SQLException {
        members();
        posts();
        Told told = new Told(followers, FOLLOWED_SINCE);
        notices(told);
        follows(told);
        readers();
        thanks();
        index();
        numbersGoOn();
    }

    private Instant ago(long seconds) {
        return now.minusSeconds(seconds);
    }

    private void members() throws SQLException {
        try (Copy people = Copy.into(database, "people (id, handle, name, email, language, role, marks, joined_at)")) {
            for (Member member : forum.members())
                people.row(
                        member.id(),
                        member.handle(),
                        member.name(),
                        member.email(),
                        member.language(),
                        "member",
                        member.marks(),
                        ago(JOINED - member.number()));
            people.end();
        }
        try (Copy log = Copy.into(database, "audit_log (at, act, on_person, details)")) {
            for (Member member : forum.members())
                log.row(ago(JOINED - member.number()), "person-added", member.id(), List.of("member"));
            log.end();
        }
        try (Copy rhythms = Copy.into(database, "notice_mails (person, rhythm)")) {
            for (Member member : forum.members()) if (member.atOnce()) rhythms.row(member.id(), "at-once");
            rhythms.end();
        }
    }

    private void posts() throws SQLException {
        try (Copy debates = Copy.into(
                database,
                "debates (id, category, subject_kind, subject_key, space, title, language, started_at, last_number, posts, last_post_at)")) {
            for (Debate debate : forum.debates())
                debates.row(
                        debate.id(),
                        debate.category(),
                        debate.question() == null ? null : "question",
                        debate.question(),
                        debate.space(),
                        debate.title(),
                        debate.language(),
                        ago(debate.posts().getFirst().at()),
                        debate.posts().size(),
                        debate.posts().size(),
                        ago(debate.posts().getLast().at()));
            debates.end();
        }
        try (Copy posts = Copy.into(database, "posts (id, debate, number, author, voice, written_at)")) {
            for (Forum.Said said : forum.posts()) {
                Post post = said.post();
                posts.row(
                        post.id(),
                        said.debate().id(),
                        post.number(),
                        post.author().id(),
                        post.author().voice(),
                        ago(post.at()));
            }
            posts.end();
        }
        try (Copy texts = Copy.into(database, "post_revisions (post, number, text, language, written_at)")) {
            for (Forum.Said said : forum.posts())
                texts.row(
                        said.post().id(),
                        1,
                        said.post().text(),
                        said.post().language(),
                        ago(said.post().at()));
            texts.end();
        }
        try (Copy links = Copy.into(database, "post_references (post, kind, key)")) {
            for (Forum.Said said : forum.posts())
                if (said.post().question() != null)
                    links.row(said.post().id(), "question", said.post().question());
            links.end();
        }
    }

    /** What is older than a day was mailed; what they have read is seen. */
    private void notices(Told told) throws SQLException {
        try (Copy notices = Copy.into(database, "notices (person, post, reason, at, seen_at, mailed_at)")) {
            for (Forum.Said said : forum.posts()) {
                Post post = said.post();
                boolean fresh = post.at() < DAY;
                Instant later = ago(post.at() / 2);
                for (Told.One one : told.of(said.debate(), post))
                    notices.row(
                            one.member().id(),
                            post.id(),
                            one.named() ? "mention" : "answer",
                            ago(post.at()),
                            readTo(said.debate(), one.member()) >= post.number() ? later : null,
                            fresh ? null : later);
            }
            notices.end();
        }
    }

    private void follows(Told told) throws SQLException {
        try (Copy follows = Copy.into(database, "follows (person, target, level)")) {
            for (Map.Entry<String, Set<Member>> followed : followers.entrySet())
                for (Member member : followed.getValue()) follows.row(member.id(), followed.getKey(), "everything");
            for (Debate debate : forum.debates())
                for (Member member : told.takingPart(debate)) follows.row(member.id(), debate.target(), "everything");
            follows.end();
        }
    }

    private void readers() throws SQLException {
        try (Copy readers = Copy.into(database, "debate_readers (person, debate, read_to)")) {
            for (Debate debate : forum.debates())
                for (Map.Entry<Member, Integer> one :
                        readTo.getOrDefault(debate.id(), Map.of()).entrySet())
                    readers.row(one.getKey().id(), debate.id(), one.getValue());
            readers.end();
        }
    }

    /** Who takes part has mostly read all that there was yesterday; as many only read. */
    private void read() {
        List<Member> members = forum.members();
        for (Debate debate : forum.debates()) {
            Dice dice = Dice.of(seed, -300_000_000L - debate.id());
            Set<Member> all = new LinkedHashSet<>();
            for (Post post : debate.posts()) all.add(post.author());
            for (int more = all.size(); more > 0; more--) all.add(members.get(dice.below(members.size())));
            int old = (int)
                    debate.posts().stream().filter(post -> post.at() >= DAY).count();
            if (old == 0) continue;
            Map<Member, Integer> read = new LinkedHashMap<>();
            for (Member member : all) read.put(member, dice.chance(0.85) ? old : 1 + dice.below(old));
            readTo.put(debate.id(), read);
        }
    }

    private int readTo(Debate debate, Member member) {
        return readTo.getOrDefault(debate.id(), Map.of()).getOrDefault(member, 0);
    }

    private void thanks() throws SQLException {
        Dice dice = Dice.of(seed, -400_000_000L);
        try (Copy thanks = Copy.into(database, "thanks (post, person)")) {
            for (Forum.Said said : forum.posts()) {
                if (!dice.chance(0.1)) continue;
                List<Member> circle = said.debate().circle();
                Set<Member> thankful = new LinkedHashSet<>();
                for (int more = dice.between(1, 3); more > 0; more--)
                    thankful.add(circle.get(dice.below(circle.size())));
                thankful.remove(said.post().author());
                for (Member member : thankful) thanks.row(said.post().id(), member.id());
            }
            thanks.end();
        }
    }

    /** Each debate once under both kinds, as one that has changed. */
    private void index() throws SQLException {
        try (Copy changes = Copy.into(database, "index_changes (kind, key)")) {
            for (Debate debate : forum.debates())
                for (String kind : List.of("debate", "members-debate")) changes.row(kind, debate.id());
            changes.end();
        }
        run("NOTIFY index_changes");
    }

    private void numbersGoOn() throws SQLException {
        for (String table : List.of("debates", "posts"))
            run("SELECT setval('" + table + "_id_seq', (SELECT max(id) FROM " + table + "))");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
