package org.coproduction.cases.naming;

import java.util.List;
import org.coproduction.platform.words.Bilingual;

/** What names a case: records that link to it or are about it, by kind. */
public record NamedBy(String title, String address, List<Group> groups) {
    public NamedBy {
        groups = List.copyOf(groups);
    }

    /** @param total how many there are of the kind, of which these are the first */
    public record Group(String kind, int total, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    public record Row(String address, Bilingual.Text title) {}

    /** Where all of them stand. */
    public String all() {
        return address + "/cited-by";
    }

    public boolean whole() {
        return groups.stream().allMatch(group -> group.rows().size() == group.total());
    }
}
