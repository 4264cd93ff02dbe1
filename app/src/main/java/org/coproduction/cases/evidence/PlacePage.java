package org.coproduction.cases.evidence;

import java.util.List;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseRow;
import org.coproduction.cases.Term;
import org.coproduction.platform.map.WorldMap;
import org.coproduction.platform.picture.PictureAddress;
import org.coproduction.platform.words.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /places/{country}} shows.
 *
 * @param regions that the country lies in, the largest first
 * @param cases how many cases it has, {@code world} how many there are
 * @param neighbours countries of its region with cases, where it has none itself
 * @param rows the first of its cases
 * @param map null where it has no cases
 * @param query its cases
 */
public record PlacePage(
        String code,
        String name,
        List<Term> regions,
        int cases,
        int world,
        List<Area> areas,
        List<Outcome> outcomes,
        List<PlacesPage.Country> neighbours,
        List<CaseRow> rows,
        @Nullable WorldMap map,
        CaseQuery query,
        List<Term> directions) {

    public Share share(int count) {
        return new Share(count, cases);
    }

    public Share worldShare(int count) {
        return new Share(count, world);
    }

    /** @param what is drawn: {@code areas} or {@code outcomes} */
    public PictureAddress picture(String what) {
        return PictureAddress.of("/places/" + code + "/" + what);
    }

    /** How many cases are of a policy area, in the country and in the world. */
    public record Area(Term area, int here, int world) {}

    /** What they report on a dimension. */
    public record Outcome(Term dimension, Reported here, Reported world) {}

    /** A part of some cases, told as a number, a share and a bar 60 wide. */
    public record Share(int count, int of) {
        public double part() {
            return of == 0 ? 0 : (double) count / of;
        }

        public String width() {
            return Numbers.tenths(60 * part());
        }
    }
}
