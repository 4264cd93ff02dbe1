package org.coproduction.bench.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under a head; the first column holds names, the others figures. */
public final class Table {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... head) {
        this.head = List.of(head);
    }

    public Table row(List<String> cells) {
        if (cells.size() != head.size()) throw new IllegalArgumentException("a row has " + head.size() + " cells");
        rows.add(List.copyOf(cells));
        return this;
    }

    public String text() {
        List<Integer> widths =
                IntStream.range(0, head.size()).mapToObj(this::width).toList();
        StringBuilder text = new StringBuilder(line(head, widths, "  ")).append('\n');
        for (List<String> row : rows) text.append(line(row, widths, "  ")).append('\n');
        return text.toString();
    }

    public String markdown() {
        StringBuilder text = new StringBuilder("| " + String.join(" | ", head) + " |\n|---|");
        text.append("--:|".repeat(head.size() - 1)).append('\n');
        for (List<String> row : rows)
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
        return text.toString();
    }

    private int width(int column) {
        return IntStream.concat(
                        IntStream.of(head.get(column).length()),
                        rows.stream().mapToInt(row -> row.get(column).length()))
                .max()
                .orElse(0);
    }

    private static String line(List<String> cells, List<Integer> widths, String gap) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> {
                    String space = " ".repeat(widths.get(i) - cells.get(i).length());
                    return i == 0 ? cells.get(i) + space : space + cells.get(i);
                })
                .collect(Collectors.joining(gap))
                .stripTrailing();
    }
}
