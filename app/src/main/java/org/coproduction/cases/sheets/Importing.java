package org.coproduction.cases.sheets;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.coproduction.cases.Batch;
import org.coproduction.cases.Batches;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.table.Grid;
import org.coproduction.platform.table.TableFile;
import org.coproduction.platform.table.UnreadableTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the cases of a spreadsheet: all of them or none. */
@Component
class Importing {
    private static final String CASES = "cases";
    /** It takes some hundred megabytes at worst. */
    private static final Semaphore AT_ONCE = new Semaphore(1);

    private final Sheets sheets;
    private final Planning planning;
    private final Batches batches;

    Importing(Sheets sheets, Planning planning, Batches batches) {
        this.sheets = sheets;
        this.planning = planning;
        this.batches = batches;
    }

    static Grid grid(byte[] file) throws UnreadableTable {
        AT_ONCE.acquireUninterruptibly();
        try {
            return TableFile.read(file, CASES);
        } finally {
            AT_ONCE.release();
        }
    }

    /** Of a file that was kept, which only one that can be read is. */
    static Grid grid(Sheet sheet) {
        try {
            return grid(sheet.content());
        } catch (UnreadableTable e) {
            throw new IllegalStateException("it was readable when it came", e);
        }
    }

    sealed interface Answer {
        record Done(Batch batch) implements Answer {}

        /** There are faults, or nothing would change. */
        record NotReady() implements Answer {}

        /** It is not there any more, perhaps because it has just been imported. */
        record Gone() implements Answer {}
    }

    @Transactional
    public Answer publish(UUID id, Person editor, String message) {
        PersonId me = editor.id();
        Sheet sheet = sheets.lock(id, me).orElse(null);
        if (sheet == null) return new Answer.Gone();
        Plan plan = planning.of(grid(sheet), sheet.matching());
        boolean idle = plan.count(Plan.Doing.NOTHING) == plan.rows().size();
        if (!plan.isReady() || idle) return new Answer.NotReady();
        Batch batch =
                batches.publish(plan.rows().stream().map(Plan.Planned::row).toList(), sheet.name(), editor, message);
        sheets.remove(id, me);
        return new Answer.Done(batch);
    }
}
