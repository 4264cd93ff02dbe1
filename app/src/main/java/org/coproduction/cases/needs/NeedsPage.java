package org.coproduction.cases.needs;

import java.util.List;
import org.coproduction.cases.CaseCall;
import org.coproduction.people.Worklists;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What editors and conveners see of the database as a whole.
 *
 * @param areas those with the fewest cases, as are the themes and regions
 * @param lone countries with a single case
 * @param countries how many have any
 * @param call that is open, or null
 */
public record NeedsPage(
        List<Worklists.Line> lists,
        Measured figures,
        List<Need> themes,
        List<Need> areas,
        List<Need> regions,
        List<Need> lone,
        int countries,
        @Nullable CaseCall call) {
    public NeedsPage {
        lists = List.copyOf(lists);
        themes = List.copyOf(themes);
        areas = List.copyOf(areas);
        regions = List.copyOf(regions);
        lone = List.copyOf(lone);
    }

    /** A value of a facet, with the list of its cases. */
    public record Need(Bilingual.Text label, int cases, String address) {}
}
