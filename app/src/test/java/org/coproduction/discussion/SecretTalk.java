package org.coproduction.discussion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.coproduction.Browsing;
import org.coproduction.circles.TestCircle;
import org.coproduction.discussion.mail.MailRun;
import org.coproduction.people.Person;
import org.coproduction.people.SignInLinks;
import org.coproduction.programmes.SampleProgramme;
import org.coproduction.translations.Translating;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A circle in which as much happens as can, and the numbers that all of it will have, known before it is there. */
public final class SecretTalk implements AutoCloseable {
    private static final String NAMING =
            "Quincunx, as [here](/cases/burgernet-netherlands) and [there](/readings/alford1998),"
                    + " [and](/questions/trust-both-ways) [so](/strategies/peer-support). ";

    /** Names a reading that no post does. */
    private static final String SUMMARY = NAMING + "[More](/readings/ostrom1996).";

    private final ApplicationContext site;
    private final JdbcClient jdbc;
    private final Person ana;
    private final Person ben;
    private final Person outsider;
    private final long circle;
    private final long first;
    private final long act;
    private final long happening;

    public SecretTalk(ApplicationContext site, Person ana, Person ben, Person outsider) {
        this.site = site;
        this.jdbc = site.getBean(JdbcClient.class);
        this.ana = ana;
        this.ben = ben;
        this.outsider = outsider;
        this.circle = next("circles_id_seq");
        this.first = next("numbers_in_circles");
        this.act = next("moderation_acts_id_seq");
        this.happening = next("happenings_id_seq");
        SampleProgramme.leadBy(ana.id(), jdbc);
        SampleProgramme.takePart(ben.id(), jdbc);
        for (Person fitting : List.of(ana, outsider))
            jdbc.sql("INSERT INTO profile_fields VALUES (:id, 'country', 'members', '{NL}')")
                    .param("id", fitting.id().value())
                    .update();
    }

    private long next(String sequence) {
        return jdbc.sql("SELECT last_value + is_called::int FROM " + sequence)
                .query(Long.class)
                .single();
    }

    /** By the beginning of the routes in which they stand. */
    public Map<String, List<String>> numbers() {
        return Map.of(
                "/translations/",
                List.of("post"),
                "/translations/post/",
                list(first + 1, first + 3),
                "/translations/post/" + (first + 1) + "/",
                List.of("de"),
                "/circles/",
                list(circle, circle + 1),
                "/circles/" + circle + "/files/",
                list(first + 6),
                "/discussion/threads/",
                list(first, first + 2),
                "/discussion/posts/",
                list(first + 1, first + 3, first + 4, first + 5),
                "/discussion/posts/" + (first + 4) + "/files/",
                list(1),
                "/discussion/log/",
                list(act, act + 1, act + 2),
                "/discussion/notices/",
                list(happening, happening + 1));
    }

    private static List<String> list(long... numbers) {
        return LongStream.of(numbers).mapToObj(Long::toString).toList();
    }

    /** Addresses at which somebody could look for it. */
    public List<String> searches() {
        return List.of(
                "/search?q=quincunx",
                "/search?q=fünfpunkt",
                "/search?q=zygomorphik",
                "/search.json?q=zygomorphic",
                "/search/suggest?q=zygom",
                "/search/suggest?q=quin",
                "/cases?q=quincunx",
                "/readings?q=quincunx",
                "/people?q=quincunx",
                "/discussion?sort=lively",
                "/discussion?sort=newest",
                "/discussion?show=new",
                "/discussion/theme-4",
                "/discussion/theme-4.atom",
                "/discussion/threads/new?space=circle:" + circle,
                "/discussion/on/question/trust-both-ways",
                "/discussion/on/reading/alford1998",
                "/discussion/on/strategy/peer-support",
                "/discussion/on/case/burgernet-netherlands",
                "/discussion/on/case/burgernet-netherlands/outcomes",
                "/discussion/on/reading/ostrom1996",
                "/readings/ostrom1996",
                "/questions/trust-both-ways",
                "/questions/trust-both-ways.json",
                "/themes/4",
                "/people/ben-okri",
                "/people/ben-okri.json",
                "/editing/members/ben-okri",
                "/circles/" + circle + "/members?q=ana",
                "/fr",
                "/fr/discussion",
                "/fr/discussion/practice",
                "/fr/circles/" + circle,
                "/fr/discussion/threads/" + first);
    }

    /** Those that there are for its members. */
    public List<String> pages() {
        return List.of(
                "/circles/" + circle,
                "/circles/" + (circle + 1),
                SampleProgramme.ADDRESS,
                "/circles/" + circle + "/files",
                "/circles/" + circle + "/files/" + (first + 6),
                "/discussion/threads/" + first,
                "/discussion/threads/" + first + ".json",
                "/discussion/threads/" + first + ".md",
                "/discussion/threads/" + first + ".pdf",
                "/discussion/posts/" + (first + 1),
                "/discussion/posts/" + (first + 4) + "/files/1",
                "/discussion/posts/" + (first + 1) + "/history",
                "/translations/post/" + (first + 1),
                "/translations/post/" + (first + 1) + "/de");
    }

    public void begin() {
        SignInLinks links = site.getBean(SignInLinks.class);
        int port = site.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Browsing anas = Browsing.as(ana.id(), links, port);
        Browsing bens = Browsing.as(ben.id(), links, port);
        TestCircle made =
                TestCircle.open(anas, "Zygomorphic circle", "Quincunx").with(ben);
        bens.get(made.address());
        String plans = Debating.start(
                bens, "Zygomorphic plans", named(), "space", made.space(), "on", "question:trust-both-ways");
        String money = Debating.start(
                anas, "Quincunx money", named(), "space", made.space(), "on", "case:burgernet-netherlands");
        bens.post("/discussion/threads/" + first + "/who-knows", "country", "NL");
        anas.upload(
                Debating.answers(plans),
                "files",
                "quincunx.txt",
                "Zygomorphic".getBytes(StandardCharsets.UTF_8),
                "text",
                named(),
                "language",
                "en");
        bens.post(Debating.answers(money), "text", named(), "language", "fr");
        if (!plans.contains("/" + first + "/") || made.id() != circle)
            throw new AssertionError("the numbers are not those that were expected: " + plans + ", " + made.address());
        fill(anas, bens);
        anas.post(SampleProgramme.ADDRESS + "/circle");
        bens.upload(made.address() + "/files", "file", "quincunx.txt", "Zygomorphic".getBytes(StandardCharsets.UTF_8));
    }

    private String named() {
        return NAMING + "@" + outsider.handle() + " @" + ana.handle() + " @" + ben.handle();
    }

    /** Thanks, an answer, a summary, flags and acts, drafts, and who follows what. */
    private void fill(Browsing anas, Browsing bens) {
        String thread = "/discussion/threads/";
        String post = "/discussion/posts/";
        bens.post(post + (first + 4) + "/thanks", "given", "true");
        bens.post(post + (first + 4) + "/answer", "marked", "true");
        bens.post(post + (first + 1), "text", "Quincunx anew", "language", "en", "revision", "1");
        Translating.save(bens, "/translations/post/" + (first + 1) + "/de", "text", "Fünfpunkt");
        bens.post(post + (first + 3) + "/flag", "reason", "spam");
        anas.post(post + (first + 5) + "/hiding", "reason", "attack");
        anas.post(thread + (first + 2) + "/lock", "locked", "true");
        anas.post(thread + (first + 2) + "/pin", "pinned", "true");
        bens.post(thread + first + "/following", "level", "everything");
        bens.post(thread + "draft", "text", "Quincunx unsaid", "title", "Zygomorphic", "space", "circle:" + circle);
        anas.post(thread + first + "/closing", "agreed", SUMMARY, "open", "Quincunx", "language", "en");
    }

    public void mail() {
        MailRun.all(site, List.of(first + 1, first + 3, first + 4, first + 5));
    }

    @Override
    public void close() {
        jdbc.sql("DELETE FROM translations WHERE kind = 'post'").update();
        jdbc.sql("DELETE FROM circles").update();
        jdbc.sql("DELETE FROM happenings WHERE space LIKE 'circle:%'").update();
    }
}
