package org.coproduction.discussion;

import java.util.Collection;
import java.util.List;

/** Records of one kind on which people may debate. A feature that keeps such records is a bean of this for each kind. */
public interface Subjects {
    /** The first half of a {@link SubjectId}: {@code question}. */
    String kind();

    /** What the addresses of their pages begin with, before the key: {@code /questions/}. */
    String place();

    /** Those of these keys that exist and everybody may read, in one query at most. */
    List<Subject> with(Collection<String> keys);
}
