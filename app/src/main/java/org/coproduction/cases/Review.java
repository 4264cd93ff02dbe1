package org.coproduction.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What editors say of a draft.
 *
 * @param base the version that it changes, or null
 * @param changed the fields it changes, by their names in differences
 * @param verdicts that still hold, by field
 */
public record Review(
        Draft draft,
        @Nullable CaseVersion base,
        List<String> changed,
        Map<String, Verdict> verdicts,
        List<Remark> remarks) {
    public Review {
        changed = List.copyOf(changed);
        verdicts = Map.copyOf(verdicts);
        remarks = List.copyOf(remarks);
    }

    public enum Verdict {
        ACCEPTED,
        RETURNED;

        public String key() {
            return this == ACCEPTED ? "accepted" : "returned";
        }
    }

    /** @param by null once they have left */
    public record Remark(String field, @Nullable PersonId by, String text, Instant at) {}

    /** How many of its fields are decided. */
    public int decided() {
        return (int) changed.stream().filter(verdicts::containsKey).count();
    }

    /** The fields on which nobody has decided. */
    public List<String> open() {
        return changed.stream().filter(field -> !verdicts.containsKey(field)).toList();
    }

    public boolean isAccepted() {
        return changed.stream().allMatch(field -> verdicts.get(field) == Verdict.ACCEPTED);
    }

    /** The fields that its authors should look at again. */
    public List<String> returned() {
        return changed.stream()
                .filter(field -> verdicts.get(field) == Verdict.RETURNED)
                .toList();
    }
}
