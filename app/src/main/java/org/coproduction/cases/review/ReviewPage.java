package org.coproduction.cases.review;

import java.time.Instant;
import java.util.List;
import org.coproduction.cases.CaseCall;
import org.coproduction.cases.Draft;
import org.coproduction.cases.FieldDifference;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * A draft as editors look at it.
 *
 * @param proposed number of the version that it would be
 * @param call the call for cases that it answers, or null
 * @param own whether the reader wrote it
 */
public record ReviewPage(
        Draft draft,
        int proposed,
        String authors,
        @Nullable CaseCall call,
        long days,
        List<Part> parts,
        int decided,
        boolean own,
        List<Mistake> mistakes,
        @Nullable String contentLanguage) {
    public ReviewPage {
        parts = List.copyOf(parts);
        mistakes = List.copyOf(mistakes);
    }

    /** @param verdict its key, or null as long as nobody has decided */
    public record Part(FieldDifference difference, @Nullable String verdict, List<Line> remarks) {}

    public record Line(String by, String text, Instant at) {}

    public String address() {
        return "/editing/" + draft.id();
    }

    public boolean isAccepted() {
        return parts.stream().allMatch(part -> "accepted".equals(part.verdict()));
    }
}
