package org.coproduction.cli;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.Browsing;

/**
 * An editor who goes on whatever happens to the site: improves one case after the other, invites people beside it, and
 * remembers what the site said is done.
 */
final class StubbornWriter implements Runnable {
    private static final int SAVES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);
    private static final Pattern KNOWN = Pattern.compile("name=\"known\" value=\"([^\"]+)\"");
    private static final Pattern DRAFT = Pattern.compile("/drafts/[0-9a-f-]{36}");

    private final String name;
    private final Browsing browser;
    private final List<String> cases;
    private final AtomicInteger acts;
    private final BooleanSupplier enough;
    private int guests;
    private volatile String heard = "nothing";

    /** Address of a draft that is still open: who pays, as it was acknowledged last. */
    final Map<String, String> open = new TreeMap<>();

    /** Address of a case: who pays, as it was published. */
    final Map<String, String> published = new TreeMap<>();

    final Set<String> invited = new TreeSet<>();

    /**
     * @param cases addresses that nobody else improves
     * @param acts of all writers that the site has acknowledged
     */
    StubbornWriter(String name, Browsing browser, List<String> cases, AtomicInteger acts, BooleanSupplier enough) {
        this.name = name;
        this.browser = browser;
        this.cases = cases;
        this.acts = acts;
        this.enough = enough;
    }

    @Override
    public void run() {
        for (int turn = 0; !enough.getAsBoolean(); turn++) improve(cases.get(turn % cases.size()), turn / cases.size());
    }

    /** @param round how often it was improved before: after the last case the first one comes again */
    private void improve(String address, int round) {
        String draft = draft(insist(() -> browser.post(address + "/improvement")));
        String said = "";
        for (int save = 1; save <= SAVES; save++) {
            said = name + " pays for " + address + ", as change " + (round * SAVES + save) + " says";
            String funding = said;
            insist(() -> save(draft, funding));
            open.put(draft, funding);
            invite();
            if (enough.getAsBoolean()) return;
        }
        insist(() -> browser.post(draft + "/submission", "message", "Says who pays"));
        String review = draft.replace("/drafts/", "/editing/");
        insist(() -> browser.post(review + "/fields/funding", "verdict", "accepted"));
        open.remove(draft);
        published.put(address, said);
        insist(() -> browser.post(review + "/publication", "alone", "true"));
    }

    /** Once only: whoever asks twice because no answer came invites twice. */
    private void invite() {
        String guest = "guest" + guests++ + "-of-" + name + "@example.org";
        try {
            if (done(browser.post("/group/invitations", "email", guest, "language", "en"))) invited.add(guest);
        } catch (UncheckedIOException killedMeanwhile) {
            // not acknowledged, so nothing is owed
        }
    }

    /** What the site answered last, for who wonders why the writer stands still. */
    String heard() {
        return name + " heard " + heard;
    }

    private HttpResponse<String> save(String draft, String funding) {
        Matcher known = KNOWN.matcher(browser.get(draft + "/context").body());
        String page = known.find() ? known.group(1) : "";
        return browser.post(draft + "/context", "known", page, "funding", funding, "do", "stay");
    }

    private HttpResponse<String> insist(Callable<HttpResponse<String>> act) {
        HttpResponse<String> answer = await().dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_TRIES)
                .ignoreException(UncheckedIOException.class)
                .until(act, tried -> {
                    heard = tried.statusCode() + " of " + tried.uri().getPath();
                    return done(tried) || isBehindUs(tried);
                });
        acts.incrementAndGet();
        return answer;
    }

    private static boolean done(HttpResponse<String> answer) {
        return answer.statusCode() == 303 && !sentTo(answer).contains("/sign-in");
    }

    /** A publication that went through without our hearing of it: the review is over. */
    private static boolean isBehindUs(HttpResponse<String> answer) {
        return answer.statusCode() == 404 && answer.uri().getPath().endsWith("/publication");
    }

    private static String draft(HttpResponse<String> begun) {
        Matcher draft = DRAFT.matcher(sentTo(begun));
        if (!draft.find()) throw new AssertionError("no draft was begun: " + begun);
        return draft.group();
    }

    private static String sentTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
