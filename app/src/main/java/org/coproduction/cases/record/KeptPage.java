package org.coproduction.cases.record;

import java.util.List;
import org.coproduction.platform.words.Language;

/**
 * The page of a current version as it is sent to who is not signed in, and all that must still be so for it to be true.
 *
 * @param look of the site when it was made
 * @param similar the cases that it names as similar, each at the version that it names
 * @param comparedAt the last change when all cases were compared with this one
 * @param packed gzip
 */
record KeptPage(
        long id,
        Language language,
        int number,
        String look,
        long links,
        List<SimilarCases.Similar> similar,
        long comparedAt,
        byte[] packed) {
    KeptPage {
        similar = List.copyOf(similar);
    }

    private record Of(long id, Language language) {}

    /** What it is kept under: there is one for each case and language. */
    Object key() {
        return new Of(id, language);
    }
}
