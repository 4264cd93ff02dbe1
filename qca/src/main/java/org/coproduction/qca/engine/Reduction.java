package org.coproduction.qca.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A chart without what decides itself. Every cover of the chart consists of one cube of each forced group and a cover of each core, and the
 * other way round for irredundant covers.
 *
 * <p>Cubes that cover the same rows are one class; a row with only one class forces it; a row is struck where every cube over another row
 * covers it too. Each of these keeps all irredundant covers.
 */
final class Reduction {
    private final int rows;
    private final int words;
    private final List<int[]> forced = new ArrayList<>();
    private final List<Integer> forcing = new ArrayList<>();
    private final List<Core> cores = new ArrayList<>();
    private Map<Bits, IntList> classes = new LinkedHashMap<>();
    private long[] active;

    private Reduction(int rows, int words) {
        this.rows = rows;
        this.words = words;
        this.active = Bits.firstWords(rows, words);
    }

    /** Of a whole chart; groups and members are cubes. */
    static Reduction of(Chart chart) {
        Reduction reduction = new Reduction(chart.rows(), chart.words());
        for (int column = 0; column < chart.size(); column++) {
            reduction.add(new Bits(chart.bits(column)), column);
        }
        return reduction.run();
    }

    /** Of a core; groups and members are its classes. */
    static Reduction of(Core core) {
        Reduction reduction = new Reduction(core.rows().length, core.words());
        for (int c = 0; c < core.classes().size(); c++) {
            reduction.add(core.classes().get(c), c);
        }
        return reduction.run();
    }

    private void add(Bits set, int member) {
        classes.computeIfAbsent(set, any -> new IntList()).add(member);
    }

    private Reduction run() {
        boolean changed = true;
        while (changed) {
            changed = force();
            changed |= strikeRows();
        }
        split();
        return this;
    }

    /** For each forced group its cubes, of which every irredundant cover has one. */
    List<int[]> forced() {
        return forced;
    }

    /** For each forced group a row that only its cubes cover. */
    List<Integer> forcingRows() {
        return forcing;
    }

    /** What is left to be covered. */
    List<Core> cores() {
        return cores;
    }

    private boolean force() {
        boolean any = false;
        for (int row : new Bits(active).elements()) {
            if ((active[row >>> 6] >>> row & 1) == 0) {
                continue;
            }
            Map.Entry<Bits, IntList> only = onlyClassOf(row);
            if (only != null) {
                forced.add(only.getValue().toArray());
                forcing.add(row);
                active = new Bits(active).without(only.getKey()).words();
                any = true;
            }
        }
        if (any) {
            restrict();
        }
        return any;
    }

    private Map.@Nullable Entry<Bits, IntList> onlyClassOf(int row) {
        Map.Entry<Bits, IntList> only = null;
        for (Map.Entry<Bits, IntList> set : classes.entrySet()) {
            if (set.getKey().has(row)) {
                if (only != null) {
                    return null;
                }
                only = set;
            }
        }
        return only;
    }

    private boolean strikeRows() {
        int[] rows = new Bits(active).elements();
        Bits[] over = classesOver(rows);
        boolean any = false;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                boolean struck = (active[rows[j] >>> 6] >>> rows[j] & 1) == 0;
                if (i != j && !struck && over[i].containsAll(over[j])) {
                    active = new Bits(active)
                            .without(Bits.of(new int[] {rows[i]}, words))
                            .words();
                    any = true;
                    break;
                }
            }
        }
        if (any) {
            restrict();
        }
        return any;
    }

    private Bits[] classesOver(int[] rows) {
        int[] place = new int[this.rows];
        for (int i = 0; i < rows.length; i++) {
            place[rows[i]] = i;
        }
        long[][] over = new long[rows.length][(classes.size() + 63) >>> 6];
        int number = 0;
        for (Bits set : classes.keySet()) {
            for (int row : set.elements()) {
                over[place[row]][number >>> 6] |= 1L << number;
            }
            number++;
        }
        return Arrays.stream(over).map(Bits::new).toArray(Bits[]::new);
    }

    private void restrict() {
        Bits rows = new Bits(active);
        Map<Bits, IntList> restricted = new LinkedHashMap<>();
        classes.forEach((set, members) -> {
            Bits rest = set.and(rows);
            if (!rest.isEmpty()) {
                restricted.computeIfAbsent(rest, any -> new IntList()).addAll(members);
            }
        });
        classes = restricted;
    }

    private void split() {
        int[] parent = IntStream.range(0, rows).toArray();
        for (Bits set : classes.keySet()) {
            int[] rows = set.elements();
            for (int row : rows) {
                parent[root(parent, row)] = root(parent, rows[0]);
            }
        }
        Map<Integer, List<Map.Entry<Bits, IntList>>> parts = new LinkedHashMap<>();
        for (Map.Entry<Bits, IntList> set : classes.entrySet()) {
            int root = root(parent, set.getKey().elements()[0]);
            parts.computeIfAbsent(root, any -> new ArrayList<>()).add(set);
        }
        int[] rows = new Bits(active).elements();
        parts.forEach((root, sets) -> cores.add(core(
                Arrays.stream(rows).filter(row -> root(parent, row) == root).toArray(), sets)));
    }

    private Core core(int[] rows, List<Map.Entry<Bits, IntList>> sets) {
        int[] place = new int[this.rows];
        for (int i = 0; i < rows.length; i++) {
            place[rows[i]] = i;
        }
        int words = Math.max(1, (rows.length + 63) >>> 6);
        List<Bits> local = sets.stream()
                .map(set -> Arrays.stream(set.getKey().elements())
                        .map(row -> place[row])
                        .toArray())
                .map(elements -> Bits.of(elements, words))
                .toList();
        return new Core(
                rows, local, sets.stream().map(set -> set.getValue().toArray()).toList());
    }

    private static int root(int[] parent, int row) {
        int root = row;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[row] = root;
        return root;
    }
}
