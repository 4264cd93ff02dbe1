package org.coproduction.site;

import java.util.List;
import org.coproduction.agenda.Novelty;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.cases.CaseCall;
import org.coproduction.cases.CaseRow;
import org.coproduction.news.NewsItem;
import org.coproduction.platform.map.WorldMap;
import org.jspecify.annotations.Nullable;

/**
 * What the site has, at a glance.
 *
 * @param call for cases that is open, or null
 * @param lately the last of what is neither a case nor news
 */
public record HomePage(
        List<ThemeRow> themes,
        Cases cases,
        List<NewsItem> news,
        @Nullable CaseCall call,
        List<Novelty> lately) {
    public record ThemeRow(Theme theme, List<Tally> tallies) {}

    /** @param newest those last saved */
    public record Cases(int count, int countries, WorldMap map, List<CaseRow> newest) {}
}
