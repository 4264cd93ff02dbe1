package org.coproduction.cases.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coproduction.cases.Batches;
import org.coproduction.people.PersonId;
import org.coproduction.platform.table.Grid;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.springframework.stereotype.Component;

/** Makes the pages of an import. */
@Component
class ImportPages {
    static final String START = "/cases/import";
    private static final int ROWS_SHOWN = 20;
    private static final int SAID = 3;
    private static final int SHORT = 60;

    private final Sheets sheets;
    private final Batches batches;
    private final Planning planning;

    ImportPages(Sheets sheets, Batches batches, Planning planning) {
        this.sheets = sheets;
        this.batches = batches;
        this.planning = planning;
    }

    ImportsPage start(List<Mistake> mistakes, Here here) {
        List<ImportsPage.Waiting> waiting = sheets.of(PersonId.of(here.viewer())).stream()
                .map(sheet ->
                        new ImportsPage.Waiting(sheet.name(), here.moment(sheet.sentAt()), START + "/" + sheet.id()))
                .toList();
        return new ImportsPage(waiting, batches.latest(), mistakes);
    }

    ColumnsPage columns(Sheet sheet, List<Mistake> mistakes) {
        Grid grid = Importing.grid(sheet);
        List<ColumnsPage.Heading> headings = new ArrayList<>();
        List<String> chosen = sheet.matching().keys();
        for (int i = 0; i < chosen.size(); i++) {
            int column = i;
            List<String> says = grid.lines().stream()
                    .skip(1)
                    .map(line -> line.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .limit(SAID)
                    .map(ImportPages::cut)
                    .toList();
            headings.add(new ColumnsPage.Heading(
                    Grid.letters(i), cut(grid.lines().getFirst().cell(i)), says, chosen.get(i)));
        }
        return new ColumnsPage(
                START + "/" + sheet.id(), sheet.name(), grid.lines().size() - 1, headings, mistakes);
    }

    ImportCheckPage check(Sheet sheet, String message, List<Mistake> mistakes, Here here) {
        Plan plan = planning.of(Importing.grid(sheet), sheet.matching());
        List<ImportCheckPage.FaultLine> faults = plan.faults().stream()
                .map(fault -> new ImportCheckPage.FaultLine(
                        fault.row(),
                        fault.column() < 0 ? "" : Grid.letters(fault.column()),
                        here.say("sheet.column." + fault.what().key()),
                        fault.why().say(here.words(), here.language())))
                .toList();
        List<ImportCheckPage.Line> lines = plan.rows().stream()
                .limit(ROWS_SHOWN)
                .map(row -> line(row, here))
                .toList();
        return new ImportCheckPage(
                START + "/" + sheet.id(),
                sheet.name(),
                faults,
                faults.size() == CellFaults.MOST,
                lines,
                plan.rows().size() - lines.size(),
                plan.count(Plan.Doing.NEW) + plan.count(Plan.Doing.AGAIN),
                plan.count(Plan.Doing.CHANGE),
                plan.count(Plan.Doing.NOTHING),
                message,
                mistakes);
    }

    private static ImportCheckPage.Line line(Plan.Planned row, Here here) {
        Integer version = row.version();
        String doing = "sheet.doing." + row.doing().name().toLowerCase(Locale.ROOT);
        return new ImportCheckPage.Line(
                row.row().position(),
                row.title().isEmpty() ? row.slug() : row.title(),
                version == null ? null : "/cases/" + row.slug(),
                here.say(doing, version == null ? 1 : version + 1),
                row.fields().stream()
                        .map(field -> here.say("case.field." + field))
                        .toList());
    }

    private static String cut(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1).strip() + "…";
    }
}
