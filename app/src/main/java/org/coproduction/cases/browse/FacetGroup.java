package org.coproduction.cases.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.cases.CaseFacet;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One facet as the page offers it.
 *
 * @param open whether its values show without a click
 * @param lines the values to show at once: those chosen and those with the most cases
 * @param more the rest
 * @param parts all of them, where they stand under headings
 * @param whole where all of them are, if they are not here
 */
public record FacetGroup(
        CaseFacet facet,
        boolean open,
        List<Line> lines,
        List<Line> more,
        List<Part> parts,
        @Nullable Whole whole) {
    public FacetGroup {
        lines = List.copyOf(lines);
        more = List.copyOf(more);
        parts = List.copyOf(parts);
    }

    /** Values under a heading that is none itself: the questions of a theme. Folded until one of them is chosen. */
    public record Part(Bilingual.Text heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }

        public boolean open() {
            return lines.stream().anyMatch(Line::chosen);
        }
    }

    /**
     * Values that are too many for a list of cases to show all of them, on a page of their own.
     *
     * @param count of all
     */
    public record Whole(int count, String address) {}

    /** Its values, however they are shown. */
    public List<Line> all() {
        return Stream.of(
                        lines,
                        more,
                        parts.stream().flatMap(part -> part.lines().stream()).toList())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * A value: its link chooses it, or takes the choice back.
     *
     * @param count how many cases have it beside all that is chosen in other facets
     * @param within values that lie in this one, shown once it is in play
     */
    public record Line(
            String value, Bilingual.Text label, int count, boolean chosen, String address, List<Line> within) {
        public Line {
            within = List.copyOf(within);
        }

        boolean inPlay() {
            return chosen || within.stream().anyMatch(Line::inPlay);
        }
    }

    /** The values that show at once, and where the others are. */
    FacetGroup cut(Whole elsewhere) {
        return new FacetGroup(facet, open, lines, List.of(), List.of(), elsewhere);
    }

    static FacetGroup of(CaseFacet facet, boolean open, List<Line> all, int shown) {
        List<Line> lines = new ArrayList<>();
        List<Line> more = new ArrayList<>();
        int room = shown;
        for (Line line : all) {
            if (room > 0 || line.inPlay()) lines.add(line);
            else more.add(line);
            room--;
        }
        return new FacetGroup(facet, open, lines, more, List.of(), null);
    }
}
