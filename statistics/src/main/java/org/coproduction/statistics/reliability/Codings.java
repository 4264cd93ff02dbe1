package org.coproduction.statistics.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What coders made of units: one category, or none, for each coder and unit.
 *
 * <p>Categories are those in use, in their order: numbers by size, texts by Unicode order or in the order that the caller states.
 */
public final class Codings {
    static final int MISSING = -1;

    private final List<String> coders;
    private final List<Category> categories;
    private final boolean numbers;
    private final int[][] units;

    private Codings(List<String> coders, List<Category> categories, boolean numbers, int[][] units) {
        this.coders = coders;
        this.categories = categories;
        this.numbers = numbers;
        this.units = units;
    }

    /**
     * Codings by numbers.
     *
     * @param coders their names, at least two, each once
     * @param rows a row for each unit, a finite number for each coder in their order; {@code null} where the coder left it out
     * @throws IllegalArgumentException if coders are fewer than two or named twice, a row is not as long as the list of coders, or
     *     a number is not finite; names the row, counted from 1, and the coder
     */
    public static Codings ofNumbers(List<String> coders, List<? extends List<? extends @Nullable Number>> rows) {
        check(coders, rows);
        TreeSet<Double> used = new TreeSet<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int coder = 0; coder < coders.size(); coder++) {
                Number coding = rows.get(row).get(coder);
                if (coding == null) continue;
                double value = coding.doubleValue() + 0.0; // -0 is 0
                if (!Double.isFinite(value)) throw wrong(row, coders.get(coder), "codings are finite, not " + value);
                used.add(value);
            }
        }
        List<Double> values = List.copyOf(used);
        List<Category> categories =
                values.stream().map(value -> new Category(label(value), value)).toList();
        int[][] units = rows.stream()
                .map(row -> row.stream()
                        .mapToInt(coding -> coding == null ? MISSING : find(values, coding.doubleValue() + 0.0))
                        .toArray())
                .toArray(int[][]::new);
        return new Codings(List.copyOf(coders), categories, true, units);
    }

    /**
     * Codings by texts, which stand in Unicode order; their positions are their ranks.
     *
     * @param coders their names, at least two, each once
     * @param rows a row for each unit, a text for each coder in their order; {@code null} where the coder left it out
     * @throws IllegalArgumentException if coders are fewer than two or named twice, or a row is not as long as the list of coders;
     *     names the row, counted from 1
     */
    public static Codings ofText(List<String> coders, List<? extends List<@Nullable String>> rows) {
        TreeSet<String> used = new TreeSet<>();
        for (List<@Nullable String> row : rows) {
            for (String coding : row) if (coding != null) used.add(coding);
        }
        return ofText(coders, rows, List.copyOf(used));
    }

    /**
     * Codings by texts in a stated order, as “low”, “middle”, “high”. A stated category that nobody used keeps its place in the
     * positions, so “low” and “high” are 2 apart.
     *
     * @param coders their names, at least two, each once
     * @param rows a row for each unit, a text for each coder in their order; {@code null} where the coder left it out
     * @param order all categories, lowest first
     * @throws IllegalArgumentException as without an order, and if a category is stated twice or a coding is not among them
     */
    public static Codings ofText(List<String> coders, List<? extends List<@Nullable String>> rows, List<String> order) {
        check(coders, rows);
        Map<String, Integer> places = new TreeMap<>();
        for (String label : order) {
            if (places.put(label, places.size()) != null) {
                throw new IllegalArgumentException("category “" + label + "” is stated twice");
            }
        }
        int[][] units = new int[rows.size()][coders.size()];
        for (int row = 0; row < units.length; row++) {
            for (int coder = 0; coder < coders.size(); coder++) {
                String coding = rows.get(row).get(coder);
                Integer place = coding == null ? Integer.valueOf(MISSING) : places.get(coding);
                if (place == null) {
                    throw wrong(row, coders.get(coder), "“" + coding + "” is not among the categories " + order);
                }
                units[row][coder] = place;
            }
        }
        List<Category> categories = new ArrayList<>();
        for (String label : order) categories.add(new Category(label, categories.size() + 1));
        return new Codings(List.copyOf(coders), categories, false, units).inUse();
    }

    /** The coders, in their order. */
    public List<String> coders() {
        return coders;
    }

    /** The categories in use, in their order. */
    public List<Category> categories() {
        return categories;
    }

    /** Whether the categories are numbers. */
    public boolean areNumbers() {
        return numbers;
    }

    /** How many units there are, those without any coding included. */
    public int size() {
        return units.length;
    }

    /** How many codings are missing. */
    public int missing() {
        return (int) Arrays.stream(units)
                .flatMapToInt(Arrays::stream)
                .filter(coding -> coding == MISSING)
                .count();
    }

    /**
     * Only what these coders coded, in the order given; categories that none of them used are gone.
     *
     * @throws IllegalArgumentException if coders are fewer than two, named twice, or not among those here
     */
    public Codings by(Collection<String> some) {
        List<String> chosen = List.copyOf(some);
        check(chosen, List.of());
        int[] columns = new int[chosen.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = coders.indexOf(chosen.get(i));
            if (columns[i] < 0) {
                throw new IllegalArgumentException("there is no coder “" + chosen.get(i) + "”, only " + coders);
            }
        }
        int[][] theirs = Arrays.stream(units)
                .map(unit -> Arrays.stream(columns).map(column -> unit[column]).toArray())
                .toArray(int[][]::new);
        return new Codings(chosen, categories, numbers, theirs).inUse();
    }

    /** Only units that every coder coded; categories that are then out of use are gone. */
    public Codings complete() {
        return codedBy(coded -> coded == coders.size());
    }

    /** Only units that at least so many coders coded; categories that are then out of use are gone. */
    public Codings codedByAtLeast(int least) {
        return codedBy(coded -> coded >= least);
    }

    private Codings codedBy(IntPredicate enough) {
        int[][] kept = Arrays.stream(units)
                .filter(unit -> enough.test((int)
                        Arrays.stream(unit).filter(coding -> coding != MISSING).count()))
                .toArray(int[][]::new);
        return kept.length == units.length ? this : new Codings(coders, categories, numbers, kept).inUse();
    }

    /** For each unit and coder the index of the category, or {@link #MISSING}. Not to be changed. */
    int[][] units() {
        return units;
    }

    /** The number coded, of codings without any missing. */
    double[][] values() {
        return Arrays.stream(units)
                .map(unit -> Arrays.stream(unit)
                        .mapToDouble(coding -> categories.get(coding).position())
                        .toArray())
                .toArray(double[][]::new);
    }

    private Codings inUse() {
        boolean[] used = new boolean[categories.size()];
        for (int[] unit : units) {
            for (int coding : unit) if (coding != MISSING) used[coding] = true;
        }
        int[] now = new int[used.length];
        List<Category> left = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            now[i] = left.size();
            if (used[i]) left.add(categories.get(i));
        }
        if (left.size() == used.length) return this;
        int[][] renumbered = Arrays.stream(units)
                .map(unit -> Arrays.stream(unit)
                        .map(coding -> coding == MISSING ? MISSING : now[coding])
                        .toArray())
                .toArray(int[][]::new);
        return new Codings(coders, List.copyOf(left), numbers, renumbered);
    }

    private static void check(List<String> coders, List<? extends List<?>> rows) {
        if (coders.size() < 2) {
            throw new IllegalArgumentException("agreement needs at least two coders, not " + coders.size());
        }
        Set<String> names = new HashSet<>();
        for (String coder : coders) {
            if (!names.add(coder)) throw new IllegalArgumentException("coder “" + coder + "” is named twice");
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).size() != coders.size()) {
                throw new IllegalArgumentException("row " + (row + 1) + " has "
                        + rows.get(row).size() + " codings for " + coders.size() + " coders");
            }
        }
    }

    private static IllegalArgumentException wrong(int row, String coder, String rule) {
        return new IllegalArgumentException("row " + (row + 1) + ", coder “" + coder + "”: " + rule);
    }

    private static int find(List<Double> values, double value) {
        return Collections.binarySearch(values, value);
    }

    private static String label(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
