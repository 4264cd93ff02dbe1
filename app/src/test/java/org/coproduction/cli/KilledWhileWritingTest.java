package org.coproduction.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionTimeoutException;
import org.coproduction.Browsing;
import org.coproduction.Visitor;
import org.coproduction.cli.KilledSite.Death;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * A storm of writers over HTTP while application and database are killed at chance moments: nothing acknowledged is lost. The
 * mail server's threads end with an exception when the application dies in the middle of a mail, which is no fault here.
 */
class KilledWhileWritingTest {
    private static final int WRITERS = 4;
    private static final int LONGEST_PEACE = 40;
    private static final Duration MOMENT = Duration.ofMillis(7);
    private static final Duration A_LONG_WHILE = Duration.ofSeconds(90);
    private static final List<Death> DEATHS = List.of(
            Death.OF_THE_DATABASE,
            Death.OF_THE_APPLICATION,
            Death.OF_THE_DATABASE,
            Death.OF_BOTH,
            Death.OF_THE_DATABASE,
            Death.OF_THE_DATABASE,
            Death.OF_THE_APPLICATION,
            Death.OF_THE_DATABASE,
            Death.OF_BOTH,
            Death.OF_THE_DATABASE);
    private static final Pattern LINK = Pattern.compile("/sign-in/link/\\S+");
    private static final Pattern FUNDING = Pattern.compile("<textarea[^>]*name=\"funding\"[^>]*>([^<]*)</textarea>");
    private static final Pattern CASE = Pattern.compile("\"slug\"\\s*:\\s*\"([a-z0-9-]+)\"");

    @RegisterExtension
    static final GreenMailExtension SMTP = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private final AtomicInteger acts = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void whatWasAcknowledgedIsThereAndEachMailCameOnce() throws Exception {
        try (KilledSite site = new KilledSite(directory, settings())) {
            Browsing convener = signedIn(site.port());
            List<StubbornWriter> writers = writers(convener, cases(site.port()));
            storm(writers, site);
            site.awaitBack();
            for (StubbornWriter writer : writers) {
                assertThat(writer.published).isNotEmpty();
                assertThat(saidOfPublished(writer, site.port())).isEqualTo(writer.published);
                assertThat(saidOfDrafts(writer, convener)).isEqualTo(writer.open);
            }
            await().dontCatchUncaughtExceptions()
                    .atMost(A_LONG_WHILE)
                    .untilAsserted(() -> assertThat(receivers())
                            .containsAll(writers.stream()
                                    .flatMap(writer -> writer.invited.stream())
                                    .toList()));
            assertThat(differentMails())
                    .allSatisfy((receiver, ids) -> assertThat(ids).as(receiver).hasSize(1));
        }
    }

    /** Between two deaths the site acknowledges a few acts: by chance, up to {@link #LONGEST_PEACE}. */
    private void storm(List<StubbornWriter> writers, KilledSite site) throws Exception {
        Random chance = new Random();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = new ArrayList<>();
            for (StubbornWriter writer : writers) writing.add(threads.submit(writer));
            for (Death death : DEATHS) {
                int next = acts.get() + 1 + chance.nextInt(LONGEST_PEACE);
                awaitActs(next, writers, site);
                site.die(death);
            }
            enough.set(true);
            for (Future<?> each : writing) each.get();
        } finally {
            enough.set(true);
        }
    }

    private void awaitActs(int next, List<StubbornWriter> writers, KilledSite site) {
        try {
            await().dontCatchUncaughtExceptions()
                    .atMost(A_LONG_WHILE)
                    .pollInterval(MOMENT)
                    .until(() -> acts.get() >= next);
        } catch (ConditionTimeoutException standsStill) {
            throw new AssertionError(
                    acts.get() + " acts, and no more: "
                            + writers.stream().map(StubbornWriter::heard).toList() + "; the site said last:\n"
                            + site.lastWords(),
                    standsStill);
        }
    }

    private List<StubbornWriter> writers(Browsing convener, List<String> cases) {
        List<StubbornWriter> writers = new ArrayList<>();
        int each = cases.size() / WRITERS;
        for (int i = 0; i < WRITERS; i++)
            writers.add(new StubbornWriter(
                    "writer" + i, convener, cases.subList(i * each, (i + 1) * each), acts, enough::get));
        return writers;
    }

    private static List<String> cases(int port) {
        Matcher slugs =
                CASE.matcher(new Visitor(port).get("/cases.json?size=100").body());
        return slugs.results()
                .map(found -> "/cases/" + found.group(1))
                .distinct()
                .toList();
    }

    private Browsing signedIn(int port) {
        String said = new TypedCommand(directory)
                .user(0, "add", "ana@example.org", "--name", "Ana Silva", "--role", "convener");
        Matcher link = LINK.matcher(said);
        assertThat(link.find()).as(said).isTrue();
        Browsing browser = new Browsing(port);
        browser.get(link.group());
        browser.post(link.group());
        browser.get("/me/drafts");
        return browser;
    }

    private static Map<String, String> saidOfPublished(StubbornWriter writer, int port) {
        Map<String, String> said = new TreeMap<>();
        for (String address : writer.published.keySet()) {
            String json = new Visitor(port).get(address + ".json").body();
            said.put(
                    address,
                    JsonMapper.shared().readTree(json).at("/case/funding").asString(""));
        }
        return said;
    }

    private static Map<String, String> saidOfDrafts(StubbornWriter writer, Browsing convener) {
        Map<String, String> said = new TreeMap<>();
        for (String address : writer.open.keySet()) {
            Matcher funding = FUNDING.matcher(convener.get(address + "/context").body());
            said.put(address, funding.find() ? funding.group(1).strip() : "");
        }
        return said;
    }

    private static Set<String> receivers() {
        return differentMails().keySet();
    }

    /** By guest: one Message-ID stands for one mail, also where a crash between sending and noting sent it twice. */
    private static Map<String, Set<String>> differentMails() {
        Map<String, Set<String>> mails = new TreeMap<>();
        for (MimeMessage mail : SMTP.getReceivedMessages()) {
            try {
                String receiver = mail.getAllRecipients()[0].toString();
                if (receiver.startsWith("guest"))
                    mails.computeIfAbsent(receiver, first -> new TreeSet<>()).add(mail.getMessageID());
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return mails;
    }

    private static Map<String, String> settings() {
        return Map.of(
                "COMMONS_JOBS_HEARTBEAT",
                "1s",
                "COMMONS_MAIL_HOST",
                "localhost",
                "COMMONS_MAIL_PORT",
                Integer.toString(SMTP.getSmtp().getPort()),
                "COMMONS_MAIL_FROM",
                "commons@example.org",
                "COMMONS_MAIL_SECURITY",
                "none");
    }
}
