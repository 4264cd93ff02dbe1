package org.coproduction.site.contributions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.coproduction.people.Contribution;
import org.coproduction.people.PeopleSeen;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Here;

/** What somebody contributed last, for feed readers. */
final class ContributionsFeed {
    private static final int SHOWN = 30;

    private ContributionsFeed() {}

    /** What somebody both wrote and reviewed is one entry. */
    static Feed of(PeopleSeen.Seen person, List<Contribution> all, Here here) {
        String page = person.address() + "/contributions";
        return Feed.of(
                here.say("contributed.of", person.name()),
                page + ".atom",
                page,
                Cited.once(all).stream()
                        .limit(SHOWN)
                        .map(one -> entry(one, here))
                        .toList(),
                here);
    }

    private static Feed.Entry entry(Contribution one, Here here) {
        Instant on = one.on().atStartOfDay(ZoneOffset.UTC).toInstant();
        String authors = String.join(", ", one.authors());
        return new Feed.Entry(
                one.address(), here.text(one.title()).value(), authors.isEmpty() ? null : authors, on, on, null);
    }
}
