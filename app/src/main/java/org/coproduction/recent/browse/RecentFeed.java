package org.coproduction.recent.browse;

import java.util.Comparator;
import java.util.List;
import org.coproduction.agenda.Novelty;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;

/** What is new, for feed readers: the title, and under what it stands. */
final class RecentFeed {
    private RecentFeed() {}

    static Feed of(RecentPage page, Here here) {
        Bilingual on = page.on();
        List<Feed.Entry> newest = page.kinds().stream()
                .flatMap(kind -> kind.novelties().stream())
                .sorted(Comparator.comparing(Novelty::at).reversed())
                .limit(RecentPage.MOST)
                .map(novelty -> entry(novelty, here))
                .toList();
        return new Feed(
                on == null
                        ? here.say("recent.feed", here.say("site.name"))
                        : here.say("recent.feed.on", here.text(on).value()),
                page.address(".atom", null),
                page.address("", null),
                newest);
    }

    private static Feed.Entry entry(Novelty novelty, Here here) {
        return new Feed.Entry(
                novelty.address(),
                here.say(
                        "recent.entry",
                        here.say("novelty." + novelty.kind()),
                        here.text(novelty.title()).value()),
                null,
                novelty.at(),
                novelty.at(),
                null);
    }
}
