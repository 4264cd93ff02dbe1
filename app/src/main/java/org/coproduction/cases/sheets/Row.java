package org.coproduction.cases.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseCells;
import org.coproduction.cases.CaseJson;
import org.coproduction.cases.CaseVersion;
import org.coproduction.platform.table.Cells;
import org.coproduction.platform.table.Grid;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of a spreadsheet as a case. What has no column stays as the case says it now; so does what its cell says just as a
 * download says it, in which a source is shorter than it is.
 *
 * @param slug made for it where the row has none
 * @param now the current version, or null for a new case
 */
record Row(
        Grid.Line line,
        Matching matching,
        String slug,
        @Nullable CaseVersion now) {
    /** Excel keeps no more characters of a cell. */
    private static final int LONGEST = 32_767;

    ObjectNode read(Meanings meanings, CellFaults faults) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode before = json;
        Map<Column, String> said = Map.of();
        if (now != null) {
            before = (ObjectNode) JsonMapper.shared().readTree(CaseJson.write(now.text()));
            json = before.deepCopy();
            said = said(now);
        }
        json.put("slug", slug);
        checkVersion(faults);
        for (Column column : Column.values()) {
            if (column == Column.SLUG || column == Column.VERSION || !matching.has(column)) continue;
            List<Matching.Text> texts = matching.texts(line, column);
            if (now != null && said.getOrDefault(column, "").equals(whole(texts))) continue;
            for (Matching.Text text : texts)
                if (text.text().length() >= LONGEST) faults.add(line, text.column(), column, "cell.cut", LONGEST);
            new CellMeaning(line, column, texts, meanings, before, faults).into(json);
        }
        return json;
    }

    private void checkVersion(CellFaults faults) {
        if (now == null) return;
        for (Matching.Text text : matching.texts(line, Column.VERSION))
            if (!text.text().equals(Integer.toString(now.number())))
                faults.add(line, text.column(), Column.VERSION, "cell.version", text.text(), now.number());
    }

    private static String whole(List<Matching.Text> texts) {
        return String.join(
                CaseCells.BETWEEN, texts.stream().map(Matching.Text::text).toList());
    }

    /** As a cell of a download says it, read like any cell. */
    private static Map<Column, String> said(CaseVersion version) {
        Map<Column, String> said = new LinkedHashMap<>();
        List<@Nullable Object> cells = CaseCells.of(version.text());
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            String text = cell == null ? "" : cell.toString();
            Column.of(CaseCells.COLUMNS.get(i))
                    .ifPresent(column -> said.put(
                            column, Cells.meant(text).replace("\r\n", "\n").strip()));
        }
        return said;
    }
}
