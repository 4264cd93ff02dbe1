package org.coproduction.discussion.live;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.people.LastingSignIns;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A line that stays open while a member looks at a page (server-sent events); the page works without. */
@Controller
@Allowed(MEMBER)
class LiveController {
    /** Then the browser calls again. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final long COME_BACK = 60;

    /** Asks proxies to pass on each event when it comes, instead of gathering them. */
    private static final String AT_ONCE = "X-Accel-Buffering";

    private final Listeners listeners;
    private final LastingSignIns signIns;
    private final Debates debates;
    private final Words words;

    LiveController(Listeners listeners, LastingSignIns signIns, Debates debates, Words words) {
        this.listeners = listeners;
        this.signIns = signIns;
        this.debates = debates;
        this.words = words;
    }

    /**
     * @param debate that the page shows, or 0
     * @param after number of the last post it shows
     */
    @GetMapping(path = "/discussion/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Costs(0)
    ResponseEntity<SseEmitter> listen(
            @RequestParam(defaultValue = "0") long debate,
            @RequestParam int after,
            Here here,
            HttpServletRequest request) {
        int last = debate == 0
                ? 0
                : debates.readable(debate, here.viewer())
                        .map(Debate::lastNumber)
                        .orElseThrow(() -> Refusal.notFound("discussion.refused.debate"));
        Language language = here.language();
        Listener listener = new Listener(
                here.viewer(),
                signIns.of(request),
                debate,
                after,
                count -> words.say(language, "live.posts", count),
                new SseEmitter(LONGEST.toMillis()));
        if (!listeners.add(listener)) throw Refusal.tooMany("live.refused.many", COME_BACK);
        listener.beat();
        listener.hearOfPosts(last);
        return ResponseEntity.ok().header(AT_ONCE, "no").body(listener.line());
    }
}
