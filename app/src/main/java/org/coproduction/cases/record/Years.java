package org.coproduction.cases.record;

import org.coproduction.cases.CaseText;
import org.coproduction.platform.web.Here;

/** When a case took place, as far as its sources tell; empty where they do not. */
final class Years {
    private Years() {}

    static String of(CaseText text, Here here) {
        Integer first = text.startYear();
        Integer last = text.endYear();
        boolean ongoing = Boolean.TRUE.equals(text.ongoing());
        boolean ended = Boolean.FALSE.equals(text.ongoing());
        if (first != null && last != null) return first.equals(last) ? Integer.toString(first) : first + "–" + last;
        if (first != null && ongoing) return here.say("case.years.ongoing-since", Integer.toString(first));
        if (first != null && ended) return here.say("case.years.ended-since", Integer.toString(first));
        if (first != null) return here.say("case.years.since", Integer.toString(first));
        if (last != null) return here.say("case.years.until", Integer.toString(last));
        return ongoing ? here.say("case.years.ongoing") : ended ? here.say("case.years.ended") : "";
    }
}
