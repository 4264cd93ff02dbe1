package org.coproduction.cases.record;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.coproduction.bibliography.CslItem;
import org.coproduction.cases.CaseText;
import org.coproduction.platform.web.Here;

/** What is known of years: when the case began and ended, and when its sources were written. */
public record Timeline(List<Mark> marks) {
    public record Mark(int year, List<String> said, List<Integer> sources) {}

    static Timeline of(CaseText text, Here here) {
        if (text.startYear() == null && text.endYear() == null) return new Timeline(List.of());
        SortedMap<Integer, Mark> marks = new TreeMap<>();
        if (text.startYear() != null) at(marks, text.startYear()).said().add(here.say("case.timeline.began"));
        if (text.endYear() != null) at(marks, text.endYear()).said().add(here.say("case.timeline.ended"));
        int number = 0;
        for (CaseText.Source source : text.sources()) {
            number++;
            Integer year = new CslItem(source.key(), source.csl()).year();
            if (year != null) at(marks, year).sources().add(number);
        }
        return new Timeline(List.copyOf(marks.values()));
    }

    private static Mark at(SortedMap<Integer, Mark> marks, int year) {
        return marks.computeIfAbsent(year, y -> new Mark(y, new ArrayList<>(), new ArrayList<>()));
    }
}
