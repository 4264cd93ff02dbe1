package org.coproduction.discussion.live;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.IntFunction;
import org.coproduction.platform.web.Viewer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * A page that a member has open.
 *
 * @param debate that it shows, or 0
 * @param after number of the last post it shows
 * @param words that say how many came since, in the reader's language
 */
record Listener(Viewer viewer, UUID signIn, long debate, int after, IntFunction<String> words, SseEmitter line) {
    private static final Duration AGAIN = Duration.ofMinutes(1);

    UUID person() {
        return viewer.person();
    }

    void hearOfPosts(int lastNumber) {
        if (lastNumber > after) send(SseEmitter.event().name("posts").data(words.apply(lastNumber - after)));
    }

    /** The page then asks for their number. */
    void hearOfNotice() {
        send(SseEmitter.event().name("notice").data(""));
    }

    /** Keeps proxies from closing the line, and finds out whether somebody is still there. */
    void beat() {
        send(SseEmitter.event().comment(""));
    }

    /** To another page of the same member; the browser calls again in a while. */
    void giveWay() {
        send(SseEmitter.event().reconnectTime(AGAIN.toMillis()).comment(""));
        end();
    }

    void end() {
        line.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            line.send(event);
        } catch (IOException | IllegalStateException e) {
            end();
        }
    }
}
