package org.coproduction.programmes;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

/** What stands on a shelf of a programme, with the titles that the records have today. */
@Component
public class OutputsShown {
    private final Outputs outputs;
    private final KnownSubjects records;

    OutputsShown(Outputs outputs, KnownSubjects records) {
        this.outputs = outputs;
        this.records = records;
    }

    /** @param elsewhere whether the address leads away from this site */
    public record Row(long id, String address, Bilingual title, boolean elsewhere) {
        /** The name of the site that it is on. */
        public String site() {
            return URI.create(address).getHost();
        }
    }

    /** The newest first; a record that is there no more is passed over. */
    public List<Row> of(Programme programme, Shelf shelf) {
        List<Output> all = outputs.of(programme, shelf);
        Map<SubjectId, Subject> known = records.with(all.stream()
                .filter(Output.OfRecord.class::isInstance)
                .map(output -> ((Output.OfRecord) output).record())
                .toList());
        List<Row> rows = new ArrayList<>();
        for (Output output : all)
            switch (output) {
                case Output.OfRecord(long id, SubjectId record) -> {
                    Subject subject = known.get(record);
                    if (subject != null) rows.add(new Row(id, subject.address(), subject.title(), false));
                }
                case Output.Elsewhere(long id, String address, String title) ->
                    rows.add(new Row(id, address, new Bilingual(title, title), true));
            }
        return rows;
    }
}
