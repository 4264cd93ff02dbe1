package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;
import org.coproduction.console.csv.CsvTable;
import org.coproduction.console.json.Json;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Out;
import org.coproduction.qca.check.FigureName;
import org.coproduction.qca.check.PublishedTable;
import org.coproduction.qca.check.StatedFigure;

/**
 * A truth table as a publication prints it, read from a file.
 *
 * @param file where it stands
 * @param conditions names of the conditions, in the order that numbers the rows
 * @param levels how many values a condition has, where that is said
 * @param rows its rows
 */
record PrintedTable(InputFile file, List<String> conditions, Map<String, Integer> levels, List<Printed> rows) {
    private static final Map<FigureName, List<String>> FIGURES =
            Map.of(FigureName.INCLUSION, List.of("incl", "inclusion", "consistency"), FigureName.PRI, List.of("pri"));
    private static final List<String> CASES = List.of("cases");
    private static final List<String> NUMBER = List.of("n");
    private static final Set<String> ASIDE = Stream.of(
                    FIGURES.values().stream().flatMap(List::stream),
                    Stream.of("row", "n", "cases", "dcc", "deviantcases"))
            .flatMap(all -> all)
            .collect(Collectors.toSet());

    /**
     * What is printed in a row.
     *
     * @param where it stands, for refusals
     * @param cells text by name of its column
     */
    record Printed(String where, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The cell of the column that has one of these names, in whatever case. */
        String any(List<String> names) {
            return cells.entrySet().stream()
                    .filter(cell -> names.contains(cell.getKey().toLowerCase(Locale.ROOT)))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * From a table with a column for each condition and one for the code; columns named row, n, incl, PRI and cases are no conditions.
     *
     * @param named the conditions; none where all other columns are
     */
    static PrintedTable read(InputFile file, List<String> named, String outColumn) {
        CsvTable csv = CsvTable.read(file);
        List<String> conditions = named.isEmpty()
                ? csv.header().stream()
                        .filter(name -> !name.isEmpty() && !name.equals(outColumn))
                        .filter(name -> !ASIDE.contains(name.toLowerCase(Locale.ROOT)))
                        .toList()
                : named;
        for (String name :
                Stream.concat(conditions.stream(), Stream.of(outColumn)).toList()) {
            if (!csv.header().contains(name)) {
                throw BadInput.in(
                        file,
                        name,
                        "column.unknown",
                        "There is no such column. The columns are " + String.join(", ", csv.header()) + ".");
            }
        }
        List<Printed> rows = csv.rows().stream()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < csv.header().size(); i++) {
                        String name = csv.header().get(i).equals(outColumn)
                                ? "OUT"
                                : csv.header().get(i);
                        cells.put(name, row.cells().get(i));
                    }
                    return new Printed("line " + row.line(), cells);
                })
                .toList();
        return new PrintedTable(file, conditions, Map.of(), rows);
    }

    /** From the field {@code truthTable} of a spec. */
    static PrintedTable read(Fields spec, List<String> named) {
        List<Printed> rows = new ArrayList<>();
        Set<String> conditions = new LinkedHashSet<>(named);
        Fields table = spec.object("truthTable");
        for (Fields row : table.objects("rows")) {
            Map<String, String> cells = new LinkedHashMap<>();
            row.members().forEach((name, value) -> cells.put(name, text(value)));
            Map<String, Json> configuration = row.object("config").members();
            configuration.forEach((name, value) -> cells.put(name, text(value)));
            if (named.isEmpty()) conditions.addAll(configuration.keySet());
            rows.add(new Printed(row.path(), cells));
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        if (spec.has("levels")) {
            Fields stated = spec.object("levels");
            conditions.forEach(name -> stated.whole(name).ifPresent(count -> levels.put(name, count)));
        }
        return new PrintedTable(spec.file(), List.copyOf(conditions), levels, rows);
    }

    private static String text(Json value) {
        return switch (value) {
            case Json.Text text -> text.value();
            case Json.Number number ->
                number.value() == Math.rint(number.value())
                        ? Long.toString((long) number.value())
                        : Double.toString(number.value());
            case Json.Array array ->
                array.items().stream().map(PrintedTable::text).collect(Collectors.joining(","));
            case Json.Truth truth -> truth.value() ? "1" : "0";
            case Json.Null ignored -> "";
            case Json.Object ignored -> "";
        };
    }

    PublishedTable published() {
        List<Condition> found = conditions.stream().map(this::condition).toList();
        return Project.answering(
                file,
                () -> new PublishedTable(found, rows.stream().map(this::row).toList()));
    }

    private Condition condition(String name) {
        List<Cell> cells = rows.stream().map(row -> Cell.read(row.cell(name))).toList();
        Condition inferred = Condition.inferred(name, cells);
        int most = levels.getOrDefault(name, inferred.levels());
        return most > inferred.levels() ? Condition.multiValue(name, most) : inferred;
    }

    private PublishedTable.PrintedRow row(Printed row) {
        List<Integer> values = conditions.stream().map(name -> value(row, name)).toList();
        Map<FigureName, StatedFigure> figures = new EnumMap<>(FigureName.class);
        FIGURES.forEach((name, columns) -> {
            String printed = row.any(columns);
            if (isPrinted(printed)) figures.put(name, new StatedFigure(printed));
        });
        String n = row.any(NUMBER);
        return new PublishedTable.PrintedRow(
                values,
                out(row),
                isPrinted(n) ? OptionalInt.of(whole(row, "n", n)) : OptionalInt.empty(),
                figures,
                Arrays.stream(row.any(CASES).split("[,;]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static boolean isPrinted(String cell) {
        return !cell.isEmpty() && !cell.equals("-") && !cell.equals("–");
    }

    private int value(Printed row, String condition) {
        String cell = row.cell(condition);
        return cell.equals("-") ? -1 : whole(row, condition, cell);
    }

    private int whole(Printed row, String field, String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw BadInput.in(
                    file, row.where() + ", " + field, "printed.value", "A whole number is needed, not “" + cell + "”.");
        }
    }

    private Out out(Printed row) {
        String sign = row.cell("OUT");
        return Stream.of(Out.values())
                .filter(out -> out.sign().equalsIgnoreCase(sign))
                .findFirst()
                .orElseThrow(() -> BadInput.in(
                        file,
                        row.where() + ", OUT",
                        "printed.out",
                        "A row is coded 1, 0, C or ?, not “" + sign + "”."));
    }
}
