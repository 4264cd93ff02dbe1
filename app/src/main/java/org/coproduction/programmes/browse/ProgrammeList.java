package org.coproduction.programmes.browse;

import java.util.List;
import org.coproduction.programmes.Programme;

/** @param page counted from 1 */
public record ProgrammeList(
        ProgrammeQuery query, int total, List<Programme> programmes, List<Group> groups, int page, int pages) {
    static final int ROWS = 20;

    public ProgrammeList {
        programmes = List.copyOf(programmes);
        groups = List.copyOf(groups);
    }

    public record Group(ProgrammeFacet facet, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** A value: its link chooses it, or takes the choice back. */
    public record Line(String value, String label, int count, boolean chosen, String address) {}

    public List<Line> chosen() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(Line::chosen)
                .toList();
    }

    public String at(int number) {
        return query.at("/programmes", number);
    }

    public String feed() {
        return query.at("/programmes.atom", 1);
    }

    public String json() {
        return query.at("/programmes.json", page);
    }
}
