package org.coproduction.cases;

import java.util.List;

/** What came of an attempt to save a draft. */
public sealed interface DraftSave {

    /**
     * It is safe.
     *
     * @param known what a page that stays open shows from now on
     * @param merged whether somebody else changed the draft meanwhile
     */
    record Done(Draft draft, KnownText known, boolean merged) implements DraftSave {}

    /** Nothing was saved, since somebody else changed the same things otherwise; somebody must choose. */
    record Contested(Draft draft, List<Conflict> conflicts) implements DraftSave {
        public Contested {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Nothing was saved, since editors have the draft, or it was published or put aside. */
    record Closed(Draft draft) implements DraftSave {}
}
