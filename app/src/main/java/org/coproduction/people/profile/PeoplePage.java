package org.coproduction.people.profile;

import java.util.List;
import org.coproduction.platform.map.WorldMap;
import org.jspecify.annotations.Nullable;

/**
 * The list of people as one reader sees it.
 *
 * @param total how many were found
 * @param rows those of this page
 * @param map where they are, or null where the list is shown
 */
public record PeoplePage(
        PeopleQuery query,
        int total,
        List<PersonRow> rows,
        List<Group> groups,
        @Nullable WorldMap map,
        int page,
        int pages) {
    static final int ROWS = 30;

    public PeoplePage {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    /** @param voices what they are in the group, in words */
    public record PersonRow(Profile person, @Nullable String country, List<String> voices, List<String> themes) {
        public PersonRow {
            voices = List.copyOf(voices);
            themes = List.copyOf(themes);
        }
    }

    public record Group(PeopleFacet facet, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }

        public boolean open() {
            return facet == PeopleFacet.THEME
                    || facet == PeopleFacet.VOICE
                    || lines.stream().anyMatch(Line::chosen);
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

    public String list() {
        return query.at("/people");
    }

    public String onMap() {
        return query.at("/people", "view=map");
    }

    public String at(int number) {
        return number == 1 ? list() : query.at("/people", "page=" + number);
    }

    public String json() {
        return query.at("/people.json");
    }
}
