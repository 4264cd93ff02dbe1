package org.coproduction.cases;

import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** When a case took place, as far as its sources tell. */
public record CaseYears(
        @Nullable Integer first,
        @Nullable Integer last,
        @Nullable Boolean ongoing) {
    public static CaseYears of(CaseText text) {
        return new CaseYears(text.startYear(), text.endYear(), text.ongoing());
    }

    /** In the reader's language; empty where the sources do not tell. */
    public String in(Here here) {
        boolean goesOn = Boolean.TRUE.equals(ongoing);
        boolean ended = Boolean.FALSE.equals(ongoing);
        if (first != null && last != null) return first.equals(last) ? Integer.toString(first) : first + "–" + last;
        if (first != null && goesOn) return here.say("case.years.ongoing-since", Integer.toString(first));
        if (first != null && ended) return here.say("case.years.ended-since", Integer.toString(first));
        if (first != null) return here.say("case.years.since", Integer.toString(first));
        if (last != null) return here.say("case.years.until", Integer.toString(last));
        return goesOn ? here.say("case.years.ongoing") : ended ? here.say("case.years.ended") : "";
    }
}
