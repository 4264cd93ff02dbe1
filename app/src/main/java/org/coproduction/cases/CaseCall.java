package org.coproduction.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * What cases the group asks for in a year.
 *
 * @param deadline the last day on which it is open
 * @param themes of the agenda, by number; none: any
 * @param countries by their codes; none: any
 */
public record CaseCall(int year, LocalDate deadline, List<Integer> themes, List<String> countries) {
    public CaseCall {
        if (year < 2000 || year > 2999) throw new IllegalArgumentException("not a year of a call: " + year);
        themes = List.copyOf(themes);
        countries = List.copyOf(countries);
    }

    public String address() {
        return "/calls/" + year;
    }

    /** In the time of the server. */
    public boolean isOpen() {
        return !deadline.isBefore(LocalDate.now());
    }
}
