package org.coproduction.cases.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.agenda.Agenda;
import org.coproduction.cases.BatchCheck;
import org.coproduction.cases.BatchRow;
import org.coproduction.cases.Batches;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseVersion;
import org.coproduction.cases.Cases;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Fault;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.table.Grid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out what a spreadsheet would do to the case database, and all that is wrong with it. */
@Component
class Planning {
    private final Cases cases;
    private final Batches batches;
    private final BatchCheck check;
    private final Vocabulary vocabulary;
    private final Agenda agenda;

    Planning(Cases cases, Batches batches, BatchCheck check, Vocabulary vocabulary, Agenda agenda) {
        this.cases = cases;
        this.batches = batches;
        this.check = check;
        this.vocabulary = vocabulary;
        this.agenda = agenda;
    }

    /** Until the end of the transaction nobody else takes the slugs that it gives to new cases. */
    @Transactional
    public Plan of(Grid grid, Matching matching) {
        List<Grid.Line> lines = grid.lines().subList(1, grid.lines().size());
        CellFaults faults = new CellFaults();
        flaws(grid, matching, faults);
        Set<String> takenBack = batches.takenBack();
        List<String> slugs = slugs(lines, matching, takenBack);
        Map<String, CaseVersion> now =
                cases
                        .find(slugs.stream()
                                .flatMap(slug -> CaseSlug.of(slug).stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                version -> version.of().value(), version -> version, (one, same) -> one));
        Meanings meanings = Meanings.of(vocabulary, agenda);
        List<BatchRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Grid.Line line = lines.get(i);
            Row row = new Row(line, matching, slugs.get(i), now.get(slugs.get(i)));
            rows.add(new BatchRow(line.number(), row.read(meanings, faults)));
        }
        for (Fault fault : check.of(rows)) faults.add(placed(fault, matching));
        List<CellFault> found = faults.inOrder();
        Set<Integer> faulty = found.stream().map(CellFault::row).collect(Collectors.toSet());
        return new Plan(
                rows.stream()
                        .map(row -> planned(row, now.get(slug(row)), takenBack, faulty.contains(row.position())))
                        .toList(),
                found);
    }

    private static void flaws(Grid grid, Matching matching, CellFaults faults) {
        for (Grid.Flaw flaw : grid.flaws()) {
            Column column = flaw.column() < matching.columns().size()
                    ? matching.columns().get(flaw.column())
                    : null;
            if (column == null) continue;
            String rule = switch (flaw.kind()) {
                case ERROR -> "cell.error";
                case MERGED -> "cell.merged";
            };
            faults.add(new CellFault(
                    flaw.line(),
                    flaw.column(),
                    column,
                    new Fault(flaw.line(), null, "", rule, List.of(flaw.detail()))));
        }
    }

    /** A row without one gets one that is made of its title. */
    private List<String> slugs(List<Grid.Line> lines, Matching matching, Set<String> takenBack) {
        Set<String> given = new HashSet<>();
        List<String> nameless = new ArrayList<>();
        for (Grid.Line line : lines) {
            String slug = one(matching, line, Column.SLUG);
            if (slug.isEmpty()) nameless.add(one(matching, line, Column.TITLE));
            else given.add(slug);
        }
        var made = check.freeSlugs(nameless, takenBack, given).iterator();
        List<String> slugs = new ArrayList<>();
        for (Grid.Line line : lines) {
            String slug = one(matching, line, Column.SLUG);
            slugs.add(slug.isEmpty() ? made.next().value() : slug);
        }
        return slugs;
    }

    private static String one(Matching matching, Grid.Line line, Column column) {
        return matching.texts(line, column).stream()
                .map(Matching.Text::text)
                .findFirst()
                .orElse("");
    }

    private static CellFault placed(Fault fault, Matching matching) {
        Column column = fault.field().isEmpty() ? Column.SLUG : Column.at(fault.field());
        Fault said = switch (fault.rule()) {
            case "required", "text.empty", "list.short" ->
                new Fault(
                        fault.position(),
                        fault.slug(),
                        fault.field(),
                        matching.has(column) ? "cell.empty" : "cell.column",
                        List.of());
            default -> fault;
        };
        return new CellFault(fault.position(), matching.first(column), column, said);
    }

    private static Plan.Planned planned(
            BatchRow row, @Nullable CaseVersion now, Set<String> takenBack, boolean faulty) {
        String title = row.json().path("title").asString("");
        if (faulty) return planned(row, title, Plan.Doing.FAULTY, now, List.of());
        if (now == null) return planned(row, title, Plan.Doing.NEW, null, List.of());
        List<String> fields = row.text().equals(now.text())
                ? List.of()
                : DraftText.of(now.text()).differing(DraftText.of(row.text()));
        Plan.Doing doing = takenBack.contains(slug(row))
                ? Plan.Doing.AGAIN
                : fields.isEmpty() ? Plan.Doing.NOTHING : Plan.Doing.CHANGE;
        return planned(row, title, doing, now, fields);
    }

    private static Plan.Planned planned(
            BatchRow row, String title, Plan.Doing doing, @Nullable CaseVersion now, List<String> fields) {
        return new Plan.Planned(row, slug(row), title, doing, now == null ? null : now.number(), fields);
    }

    private static String slug(BatchRow row) {
        return row.json().path("slug").asString("");
    }
}
