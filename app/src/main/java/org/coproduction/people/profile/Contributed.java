package org.coproduction.people.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.people.Contribution;

/** What somebody contributed: each thing, and how many of each kind. */
public record Contributed(List<Contribution> all) {
    public Contributed {
        all = List.copyOf(all);
    }

    /** @param words as in {@link Contribution} */
    public record Count(String kind, String words, Contribution.Part part, int number) {}

    private record Sort(String kind, String words, Contribution.Part part) {}

    /** In the order in which they are shown. */
    public List<Count> counts() {
        Map<Sort, Integer> numbers = new LinkedHashMap<>();
        for (Contribution one : all) numbers.merge(new Sort(one.kind(), one.words(), one.part()), 1, Integer::sum);
        List<Count> counts = new ArrayList<>();
        numbers.forEach((sort, number) -> counts.add(new Count(sort.kind(), sort.words(), sort.part(), number)));
        return List.copyOf(counts);
    }
}
