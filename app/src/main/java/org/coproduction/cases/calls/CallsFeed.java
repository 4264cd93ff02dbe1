package org.coproduction.cases.calls;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseCall;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Here;

/** The yearly calls for cases, for feed readers. */
final class CallsFeed {
    private CallsFeed() {}

    static Feed of(List<CaseCall> newest, Map<Integer, Instant> opened, Here here) {
        return Feed.of(
                here.say("call.title"),
                "/calls.atom",
                "/calls",
                newest.stream()
                        .map(call -> entry(call, opened.getOrDefault(call.year(), Instant.EPOCH), here))
                        .toList(),
                here);
    }

    private static Feed.Entry entry(CaseCall call, Instant opened, Here here) {
        String until = here.say(call.isOpen() ? "call.open-until" : "call.closed-on", here.date(call.deadline()));
        return new Feed.Entry(
                call.address(),
                here.say("call.heading", Integer.toString(call.year())),
                null,
                opened,
                opened,
                Feed.Text.plain(until, here.language().tag()));
    }
}
