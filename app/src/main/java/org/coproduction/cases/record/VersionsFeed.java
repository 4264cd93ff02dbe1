package org.coproduction.cases.record;

import java.util.List;
import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Here;

/** The versions of a case for feed readers, the newest first: who saved each, and why. */
final class VersionsFeed {
    private static final int SHOWN = 30;

    private VersionsFeed() {}

    static Feed of(CaseSlug slug, String title, List<Stored.Line> history, Here here) {
        String page = slug.address() + "/versions";
        return Feed.of(
                here.say("case.versions.of", title),
                page + ".atom",
                page,
                history.stream()
                        .limit(SHOWN)
                        .map(version -> new Feed.Entry(
                                page + "/" + version.number(),
                                here.say("case.version-title", title, version.number()),
                                version.author(),
                                version.savedAt(),
                                version.savedAt(),
                                Feed.Text.plain(version.message(), "en")))
                        .toList(),
                here);
    }
}
