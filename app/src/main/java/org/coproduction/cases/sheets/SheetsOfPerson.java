package org.coproduction.cases.sheets;

import java.util.List;
import org.coproduction.cases.Batch;
import org.coproduction.cases.Batches;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.stereotype.Component;

/** What an editor imported. Spreadsheets that wait go with who sent them; what was published stays. */
@Component
class SheetsOfPerson implements PersonalData {
    private final Sheets sheets;
    private final Batches batches;

    SheetsOfPerson(Sheets sheets, Batches batches) {
        this.sheets = sheets;
        this.batches = batches;
    }

    @Override
    public String name() {
        return "imports";
    }

    private record Copy(List<Sheets.Line> waiting, List<Batch> published) {}

    @Override
    public Object copyFor(PersonId person) {
        return new Copy(sheets.of(person), batches.of(person));
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        sheets.of(person).forEach(sheet -> sheets.remove(sheet.id(), person));
        batches.forget(person, attribution);
    }
}
