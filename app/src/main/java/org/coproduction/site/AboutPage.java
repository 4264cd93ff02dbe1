package org.coproduction.site;

import java.util.List;

/** Who the group is, what it wants and where it met. */
public record AboutPage(List<Meeting> meetings) {
    static final AboutPage TODAY = new AboutPage(List.of(
            new Meeting(2013, "the-hague"),
            new Meeting(2014, "bergamo"),
            new Meeting(2015, "nijmegen"),
            new Meeting(2016, "tampere"),
            new Meeting(2017, "washington")));

    /** @param place key of its words: when it was and where */
    public record Meeting(int year, String place) {}
}
