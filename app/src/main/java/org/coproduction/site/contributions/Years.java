package org.coproduction.site.contributions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.people.Contribution;

/** How much of each kind somebody contributed in each year, the newest year first. */
public record Years(List<Kind> kinds, List<Row> rows) {
    /** @param words as in {@link Contribution} */
    public record Kind(String kind, String words, Contribution.Part part) {
        static Kind of(Contribution one) {
            return new Kind(one.kind(), one.words(), one.part());
        }
    }

    /** @param numbers one for each kind, in their order */
    public record Row(int year, List<Integer> numbers) {
        public int total() {
            return numbers.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static Years of(List<Contribution> all) {
        List<Kind> kinds = all.stream().map(Kind::of).distinct().toList();
        Map<Integer, int[]> years = new TreeMap<>(Collections.reverseOrder());
        for (Contribution one : all)
            years.computeIfAbsent(one.on().getYear(), year -> new int[kinds.size()])[kinds.indexOf(Kind.of(one))]++;
        List<Row> rows = new ArrayList<>();
        years.forEach((year, numbers) ->
                rows.add(new Row(year, Arrays.stream(numbers).boxed().toList())));
        return new Years(kinds, List.copyOf(rows));
    }

    /** Of a kind in all years. */
    public int of(int kind) {
        return rows.stream().mapToInt(row -> row.numbers().get(kind)).sum();
    }

    public int total() {
        return rows.stream().mapToInt(Row::total).sum();
    }
}
