package org.coproduction.site;

import java.util.List;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;

/** What the site has, at a glance. */
public record HomePage(List<ThemeRow> themes) {
    public record ThemeRow(Theme theme, List<Tally> tallies) {}
}
