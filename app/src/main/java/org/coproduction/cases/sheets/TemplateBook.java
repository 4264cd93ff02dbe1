package org.coproduction.cases.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.table.Cells;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table as a workbook: the headings, what each column takes, and all codes with their meaning. */
record TemplateBook(Vocabulary vocabulary, Here here) {
    private static final int WIDE = 60;
    private static final int NARROW = 24;

    /** A new case has no version yet. */
    static List<String> headings() {
        return Stream.of(Column.values())
                .filter(column -> column != Column.VERSION)
                .map(Column::key)
                .toList();
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Coproduction Commons", "1.0")) {
            Worksheet cases = book.newWorksheet("cases");
            cases.freezePane(1, 1);
            row(cases, 0, headings());
            for (int column = 0; column < headings().size(); column++) cases.width(column, NARROW);
            explain(book.newWorksheet("columns"));
            codes(book.newWorksheet("codes"));
        }
    }

    private void explain(Worksheet sheet) {
        row(
                sheet,
                0,
                List.of(
                        here.say("sheet.columns.letter"),
                        here.say("sheet.columns.is"),
                        here.say("sheet.columns.help")));
        int line = 1;
        for (String key : headings())
            row(sheet, line++, List.of(key, here.say("sheet.column." + key), here.say("sheet.help." + key)));
        sheet.width(0, NARROW);
        sheet.width(1, NARROW);
        sheet.width(2, 2 * WIDE);
    }

    private record Codes(Column column, Coded kind) {}

    private static final List<Codes> CODES = List.of(
            new Codes(Column.POLICY_AREA, Coded.POLICY_AREA),
            new Codes(Column.PHASES, Coded.PHASE),
            new Codes(Column.LEVEL, Coded.LEVEL),
            new Codes(Column.ACTORS, Coded.ACTOR_KIND),
            new Codes(Column.STRATEGIES, Coded.STRATEGY),
            new Codes(Column.OUTCOMES, Coded.OUTCOME_DIMENSION),
            new Codes(Column.OUTCOMES, Coded.OUTCOME_DIRECTION),
            new Codes(Column.EVIDENCE_BASIS, Coded.EVIDENCE_BASIS));

    private void codes(Worksheet sheet) {
        row(sheet, 0, List.of("column", "code", "en", "fr"));
        int line = 1;
        for (Codes codes : CODES)
            for (Term term : vocabulary.terms(codes.kind()))
                row(
                        sheet,
                        line++,
                        List.of(
                                codes.column().key(),
                                term.key(),
                                term.label().in(Language.EN).value(),
                                term.label().in(Language.FR).value()));
        for (int column = 0; column < 4; column++) sheet.width(column, column < 2 ? NARROW : WIDE);
    }

    private static void row(Worksheet sheet, int line, List<String> texts) {
        for (int column = 0; column < texts.size(); column++)
            sheet.inlineString(line, column, Cells.harmless(texts.get(column)));
    }
}
