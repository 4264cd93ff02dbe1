package org.coproduction.bench.trial;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.coproduction.bench.forum.Agenda;
import org.coproduction.bench.forum.Debate;
import org.coproduction.bench.forum.Forum;
import org.coproduction.bench.forum.ForumDatabase;
import org.coproduction.bench.forum.Post;
import org.coproduction.bench.load.Answer;
import org.coproduction.bench.load.Pause;
import org.coproduction.bench.load.Seen;
import org.coproduction.bench.load.Window;
import org.coproduction.bench.load.Wire;
import org.coproduction.bench.synthetic.Dice;

/** Members and strangers in a synthetic forum: they read debates and lists, write, and are told by mail. */
final class ForumTrial {
    static final int MEMBERS = 2_000;
    static final int POSTS = 100_000;
    static final int LONG = 500;
    static final int LONGEST = 2_000;
    private static final int PAGE = 50;
    private static final int READERS = 400;
    private static final int READING = 500;
    /** Between two posts of a member, on average; to write one takes longer. */
    private static final int TYPING = 5_000;

    private static final Duration DIGEST = Duration.ofMinutes(10);

    private final Plan plan;
    private final long seed;
    private final Server server;
    private final MailSink mails;
    private final ForumDatabase database;
    private final Agenda agenda;
    private final Forum forum;
    private final Consumer<String> says;
    private final List<Result> results = new ArrayList<>();
    private final List<Post> written = new ArrayList<>();

    ForumTrial(Plan plan, long seed, Server server, MailSink mails, ForumDatabase database, Consumer<String> says)
            throws SQLException {
        this.plan = plan;
        this.seed = seed;
        this.server = server;
        this.mails = mails;
        this.database = database;
        this.says = says;
        this.agenda = database.agenda();
        this.forum = Forum.of(seed, MEMBERS, POSTS, agenda);
        for (Debate debate : forum.debates()) written.addAll(debate.posts());
    }

    List<Result> results() {
        return List.copyOf(results);
    }

    /** Where an earlier run has left it, nothing is added. */
    void fill() throws IOException, SQLException, InterruptedException {
        if (database.has(POSTS)) return;
        says.accept("filling in " + POSTS + " synthetic posts");
        database.fill(forum, seed);
        says.accept("writing one of its debates through the forms, to compare");
        new SameAsWritten(server.target(), database).check(aRecentOne());
    }

    /** Short, and begun since members follow parts of the discussion. */
    private Debate aRecentOne() {
        return forum.debates().reversed().stream()
                .filter(debate -> debate.posts().size() >= 8 && debate.posts().size() <= 15)
                .filter(debate -> debate.question() != null)
                .filter(debate ->
                        debate.posts().stream().anyMatch(post -> !post.named().isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    void read() throws SQLException, InterruptedException {
        List<Debate> longOnes = forum.debates().stream()
                .filter(debate -> debate.posts().size() == LONG && debate.isPublic())
                .toList();
        Debate longest = forum.debates().stream()
                .filter(debate -> debate.posts().size() == LONGEST)
                .findFirst()
                .orElseThrow();
        List<SignedIn> members = new ArrayList<>();
        for (int i = 0; i < READERS; i++)
            members.add(SignedIn.of(forum.members().get(i), database));
        visit("debate of 500 posts, stranger", strangers(dice -> page(one(longOnes, dice), dice)));
        visit("debate of 500 posts, member", as(members, dice -> page(one(longOnes, dice), dice)));
        visit("debate of 2,000 posts at what is new, member", firstUnread(longest, members));
        visit("list of a category, stranger", strangers(this::list));
        visit("list of a category, member", as(members, this::list));
    }

    /** Posts without a pause come last: telling members of them goes on for minutes. */
    void write() throws IOException, SQLException, InterruptedException {
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < plan.clients(); i++)
            speakers.add(new Speaker(Editor.with(SignedIn.of(forum.members().get(i), database), server.target())));
        Crew.Errand posting = posting(speakers);
        List<Debate> open = forum.debates().stream().filter(Debate::isPublic).toList();
        Crew.Errand reading = strangers(dice -> page(one(open, dice), dice));
        says.accept("post, beside readers");
        Crew writers = new Crew(plan.clients(), seed + 1, new Pause(TYPING, 0));
        Crew readers = new Crew(plan.clients(), seed + 2, new Pause(READING, 0));
        both(writers, posting, readers, reading, Window.of(plan.warmUp()));
        try (Meter meter = server.meter()) {
            List<Seen> seen = both(writers, posting, readers, reading, Window.of(plan.measured()));
            Map<Part, Usage> used = meter.read();
            results.add(new Result.Visits("post, beside readers", seen.getFirst(), used));
            results.add(new Result.Visits("debate, any, beside writers", seen.getLast(), used));
        }
        visit("post, without a pause", posting);
        tell();
    }

    private static final String UNTOLD = """
        SELECT count(*) FROM scheduled_tasks WHERE task_name IN ('tell-many', 'notice-mails')
        """;

    /** Of what was posted faster than members could be told of it: until all is told, and some minutes at most. */
    private void tell() throws IOException, SQLException, InterruptedException {
        int before = untold();
        says.accept("telling members of " + before + " posts");
        try (Meter meter = server.meter()) {
            long begun = System.nanoTime();
            while (untold() > 0 && System.nanoTime() - begun < TELLING.toNanos()) TimeUnit.MILLISECONDS.sleep(100);
            double took = (System.nanoTime() - begun) / 1e9;
            results.add(new Result.Job(
                    "members told of what was posted without a pause", before - untold(), took, 0, meter.read()));
        }
    }

    private int untold() throws SQLException {
        return Integer.parseInt(database.one(UNTOLD, null));
    }

    private static final Duration TELLING = Duration.ofMinutes(5);
    private static final String WAITING = """
        SELECT count(DISTINCT person) FROM notices WHERE mailed_at IS NULL AND seen_at IS NULL
        """;
    private static final String MORNING = """
        INSERT INTO notice_mails (person, rhythm, zone)
        SELECT id, 'daily', ? FROM people WHERE email LIKE '%@synthetic.invalid'
            ON CONFLICT (person) DO UPDATE SET zone = excluded.zone
        """;
    private static final int MORNING_HOUR = 7;
    private static final String BEGIN = """
        UPDATE scheduled_tasks SET execution_time = now() WHERE task_name = 'notice-digests' AND NOT picked
        """;

    /** All members live where it is morning now, and are told by mail of what came since yesterday. */
    void digest() throws IOException, SQLException, InterruptedException {
        int expected = Integer.parseInt(database.one(WAITING, null));
        says.accept("digest for " + expected + " members");
        String before = database.one("SELECT now()::text", null);
        database.run(MORNING, whereItIsMorning(Instant.now()));
        int taken = mails.taken();
        long bytes = mails.bytes();
        try (Meter meter = server.meter()) {
            long begun = System.nanoTime();
            database.run(BEGIN);
            await("SELECT count(*) FROM mails WHERE written_at >= '" + before + "'", expected, begun);
            double posted = (System.nanoTime() - begun) / 1e9;
            results.add(new Result.Job("digest, all mails written", expected, posted, 0, meter.read()));
            await(
                    "SELECT count(*) FROM mails WHERE sent_at IS NOT NULL AND written_at >= '" + before + "'",
                    expected,
                    begun);
            double sent = (System.nanoTime() - begun) / 1e9;
            if (mails.taken() - taken < expected) throw new IOException("mails are missing");
            results.add(new Result.Job("digest, all mails sent", expected, sent, mails.bytes() - bytes, meter.read()));
        }
    }

    /** West and east are the other way round in these names. */
    private static String whereItIsMorning(Instant now) {
        int ahead = Math.floorMod(MORNING_HOUR - now.atOffset(ZoneOffset.UTC).getHour() + 11, 24) - 11;
        return ahead > 0 ? "Etc/GMT-" + ahead : "Etc/GMT+" + -ahead;
    }

    private void await(String count, int expected, long begun) throws IOException, SQLException, InterruptedException {
        while (Integer.parseInt(database.one(count, null)) < expected) {
            if (System.nanoTime() - begun > DIGEST.toNanos()) throw new IOException("the digest took too long");
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** What somebody asks for next. */
    private interface Wish {
        String next(Dice dice);
    }

    private static Crew.Errand strangers(Wish wish) {
        return (number, wire, dice, seen) -> {
            String address = wish.next(dice);
            return asked(wire, "", address, seen);
        };
    }

    /** Each request comes from another of them. */
    private static Crew.Errand as(List<SignedIn> members, Wish wish) {
        return (number, wire, dice, seen) -> {
            String address = wish.next(dice);
            return asked(wire, one(members, dice).header(), address, seen);
        };
    }

    /** Where they have read to its end they begin anew, as on the first day. */
    private static Crew.Errand firstUnread(Debate debate, List<SignedIn> members) {
        int pages = (debate.posts().size() - 1) / PAGE + 1;
        int[] read = new int[members.size()];
        for (int i = 0; i < read.length; i++) read[i] = i % pages;
        return (number, wire, dice, seen) -> {
            int member = dice.below(read.length);
            int page = 1 + read[member];
            read[member] = page % pages;
            return asked(wire, members.get(member).header(), address(debate, page), seen);
        };
    }

    private static Answer asked(Wire wire, String cookie, String address, Seen seen) throws IOException {
        long begun = System.nanoTime();
        Answer answer = wire.getAs(cookie, address);
        seen.answered(System.nanoTime() - begun, answer);
        return answer;
    }

    /** In a debate that somebody else has written in: the livelier, the more often. */
    private Crew.Errand posting(List<Speaker> speakers) {
        List<Long> places = new ArrayList<>();
        for (Debate debate : forum.debates()) for (Post post : debate.posts()) places.add(debate.id());
        List<Wire> wires = new ArrayList<>();
        for (Speaker speaker : speakers)
            wires.add(server.target().wire(null, speaker.form().headers()));
        return (number, wire, dice, seen) -> {
            Post said = one(written, dice);
            long place = one(places, dice);
            long begun = System.nanoTime();
            Answer answer = speakers.get(number).answer(place, said, wires.get(number));
            seen.sent(System.nanoTime() - begun, answer);
            return answer;
        };
    }

    private String list(Dice dice) {
        String category = one(agenda.categories(), dice);
        int page = dice.chance(0.7) ? 1 : 1 + dice.below(5);
        return "/discussion/" + category + (page == 1 ? "" : "?page=" + page);
    }

    private String page(Debate debate, Dice dice) {
        return address(debate, 1 + dice.below((debate.posts().size() - 1) / PAGE + 1));
    }

    private static String address(Debate debate, int page) {
        return debate.address() + (page == 1 ? "" : "?page=" + page);
    }

    private static <T> T one(List<T> all, Dice dice) {
        return all.get(dice.below(all.size()));
    }

    private void visit(String what, Crew.Errand errand) throws InterruptedException {
        says.accept(what);
        new Crew(plan.clients(), seed, Pause.NONE).work(server.target(), Window.of(plan.warmUp()), errand);
        try (Meter meter = server.meter()) {
            Seen seen = new Crew(plan.clients(), seed + 1, Pause.NONE)
                    .work(server.target(), Window.of(plan.measured()), errand);
            results.add(new Result.Visits(what, seen, meter.read()));
        }
    }

    private List<Seen> both(Crew one, Crew.Errand its, Crew other, Crew.Errand theirs, Window window)
            throws InterruptedException {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<Seen> first = beside.submit(() -> one.work(server.target(), window, its));
            Seen second = other.work(server.target(), window, theirs);
            return List.of(first.get(), second);
        } catch (ExecutionException e) {
            throw new IllegalStateException("they broke off", e.getCause());
        }
    }
}
