package org.coproduction.platform.search;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * How results are sorted: by the first of these, where that is equal by the next, and at last by a number that each
 * record keeps for life, so that no two places are equal.
 */
public record Order(List<By> by) {
    static final ThreadLocal<Collator> COLLATION = ThreadLocal.withInitial(Fields::collator);

    public static final Order BEST_MATCH = of(new By.Score());
    public static final Order TEXT = of(new By.Text());

    public Order {
        by = List.copyOf(by);
    }

    public static Order of(By... by) {
        return new Order(Arrays.asList(by));
    }

    /** A criterion. Records without the number come last either way. */
    public sealed interface By {
        record Score() implements By {}

        record Text() implements By {}

        record Number(String name, boolean descending) implements By {}
    }

    Sort sort(boolean backwards) {
        SortField[] fields = new SortField[by.size() + 1];
        for (int i = 0; i < by.size(); i++) fields[i] = field(by.get(i), backwards);
        fields[by.size()] = new SortField(Fields.TIE, SortField.Type.LONG, backwards);
        return new Sort(fields);
    }

    boolean scored() {
        return by.stream().anyMatch(By.Score.class::isInstance);
    }

    private static SortField field(By by, boolean backwards) {
        return switch (by) {
            case By.Score() -> new SortField(null, SortField.Type.SCORE, backwards);
            case By.Text() -> new SortField(Fields.SORT, SortField.Type.STRING, backwards);
            case By.Number(String name, boolean descending) -> {
                SortField field = new SortField(Fields.number(name), SortField.Type.LONG, descending != backwards);
                field.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
                yield field;
            }
        };
    }
}
