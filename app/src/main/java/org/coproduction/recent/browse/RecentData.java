package org.coproduction.recent.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.agenda.Novelty;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;

/** What is new, as programs read it; titles in the languages in which they are there. */
record RecentData(LocalDate since, String address, List<Item> novelties) {
    record Item(String kind, Bilingual title, String address, Instant at) {
        static Item of(Novelty novelty, Here here) {
            return new Item(novelty.kind(), novelty.title(), here.absolute(novelty.address()), novelty.at());
        }
    }

    static RecentData of(RecentPage page, Here here) {
        return new RecentData(
                page.since(),
                here.absolute(page.address("", page.since())),
                page.kinds().stream()
                        .flatMap(kind -> kind.novelties().stream())
                        .map(novelty -> Item.of(novelty, here))
                        .toList());
    }
}
