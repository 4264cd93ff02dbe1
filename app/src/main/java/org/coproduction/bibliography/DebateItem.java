package org.coproduction.bibliography;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.coproduction.discussion.Seed;

/** A debate as a work that can be cited: by those who wrote in it, begun on a day, at an address. */
public final class DebateItem {
    private DebateItem() {}

    public static CslItem of(Seed seed) {
        return CslItem.webpage(
                "",
                seed.debate().title().value(),
                seed.contributors().stream().map(CslName::body).toList(),
                LocalDate.ofInstant(seed.debate().startedAt(), ZoneOffset.UTC),
                seed.url());
    }
}
