package org.coproduction.cases.writing;

import java.time.Instant;
import java.util.List;
import org.coproduction.cases.CaseRow;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.Draft;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * A step of the guided form.
 *
 * @param mistakes shown where somebody came to mend them
 * @param twins published cases that it may tell again
 * @param typed what somebody looked for among the readings
 * @param written what was understood of a reference that they pasted; null where it was none
 * @param known token of the text that the page shows
 */
public record DraftPage(
        Draft draft,
        DraftSteps steps,
        List<Entry> entries,
        List<Mistake> mistakes,
        List<Remarks> remarks,
        List<CaseRow> twins,
        String typed,
        List<ReadingHit> hits,
        @Nullable WrittenSource written,
        String known,
        Instant savedAt) {
    public DraftPage {
        entries = List.copyOf(entries);
        mistakes = List.copyOf(mistakes);
        remarks = List.copyOf(remarks);
        twins = List.copyOf(twins);
        hits = List.copyOf(hits);
    }

    /** After somebody looked for a source by these words. */
    DraftPage with(String typed, List<ReadingHit> hits, @Nullable WrittenSource written) {
        return new DraftPage(draft, steps, entries, mistakes, remarks, twins, typed, hits, written, known, savedAt);
    }

    /** After something could not be taken. */
    DraftPage with(List<Mistake> found) {
        return new DraftPage(draft, steps, entries, found, remarks, twins, typed, hits, written, known, savedAt);
    }

    public boolean asksForFiles() {
        return steps.current() == Step.ATTACHMENTS;
    }

    public List<CaseText.Attachment> attachments() {
        return draft.text().attachmentsSoFar();
    }

    public boolean asksForSources() {
        return steps.current() == Step.SOURCES;
    }

    /** What editors said of a field of this step. */
    public record Remarks(String label, List<String> texts) {}

    public String heading(Here here) {
        return here.say("writing.step." + steps.current().key());
    }

    public String address() {
        return draft.id().address() + "/" + steps.current().key();
    }
}
