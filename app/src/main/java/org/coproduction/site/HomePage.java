package org.coproduction.site;

import java.util.List;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.cases.CaseRow;
import org.coproduction.news.NewsItem;
import org.coproduction.platform.map.WorldMap;

/** What the site has, at a glance. */
public record HomePage(List<ThemeRow> themes, Cases cases, List<NewsItem> news) {
    public record ThemeRow(Theme theme, List<Tally> tallies) {}

    /** @param newest those last saved */
    public record Cases(int count, int countries, WorldMap map, List<CaseRow> newest) {}
}
