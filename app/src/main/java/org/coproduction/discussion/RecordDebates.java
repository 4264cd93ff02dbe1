package org.coproduction.discussion;

import gg.jte.Content;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** What is debated on a record, for its page. */
public interface RecordDebates {
    /** The debates that the reader may read and the way to begin one, without a heading; one query on an index. */
    Content on(Subject subject, Here here);

    /** The form with which the reader follows it; null for who is not signed in. */
    @Nullable
    Content following(SubjectId id, Here here);
}
