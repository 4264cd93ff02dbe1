package org.coproduction.cases.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.AccountTold;
import org.coproduction.cases.CaseJson;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.CaseTraits;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A version of a case as the database has it, with what points at the case.
 *
 * @param json the text, not yet read
 * @param latest number of the current version
 * @param whys reason by slug of the question that the case speaks to
 * @param readings id in the bibliography by key of the source
 * @param told the newest accounts of practice about the case, one more than are named
 * @param translated tags of the languages into which the case has been translated
 * @param links another number when the questions, readings, accounts or translations are others
 * @param authors by name, of this version and those before
 * @param contributors who else has a part in these versions
 * @param call year of the call for cases that it was written for; null for most
 * @param retired why the case should no longer be used; null for nearly all
 * @param references as they were made earlier for this version and the reader's language; else null
 */
record Stored(
        long id,
        CaseSlug slug,
        int number,
        int latest,
        LocalDate firstSaved,
        LocalDate savedAt,
        String author,
        String message,
        byte[] json,
        CaseTraits traits,
        Map<String, Bilingual> whys,
        Map<String, String> readings,
        List<AccountTold> told,
        List<String> translated,
        long links,
        List<String> authors,
        Contributors contributors,
        @Nullable Integer call,
        @Nullable Retired retired,
        @Nullable References references) {
    boolean isCurrent() {
        return number == latest;
    }

    CaseText text() {
        return CaseJson.read(json);
    }

    /** Where this very version stays. */
    String permanent() {
        return slug.address() + "/versions/" + number;
    }

    record Line(int number, Instant savedAt, String author, String message) {}
}
