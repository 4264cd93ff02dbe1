package org.coproduction.partners.reading;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coproduction.partners.Partner;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Here;

/** Partners that came into the directory, for feed readers: what each shares. */
final class PartnersFeed {
    private PartnersFeed() {}

    static Feed of(List<Partner> newest, Here here) {
        return Feed.of(
                here.say("partners.heading"),
                "/partners.atom",
                "/partners",
                newest.stream().flatMap(partner -> entry(partner, here)).toList(),
                here);
    }

    private static Stream<Feed.Entry> entry(Partner partner, Here here) {
        Instant listed = Objects.requireNonNull(partner.listedAt());
        return partner.heading().stream()
                .map(name -> new Feed.Entry(
                        partner.address(),
                        here.text(name).value(),
                        null,
                        listed,
                        listed,
                        partner.shares(here.language())
                                .map(prose -> new Feed.Text(
                                        prose.html(), prose.language().tag()))
                                .orElse(null)));
    }
}
