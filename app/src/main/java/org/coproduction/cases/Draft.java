package org.coproduction.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A case that is being written, or a change to one.
 *
 * @param slug of the case; null as long as a new one has no title
 * @param base the version that the change was made to; null for a new case
 * @param owner null once they have left
 * @param coders those of the co-authors who are named as coders of its values, and not as authors
 * @param revision goes up with each save
 * @param message what its authors say about the change
 * @param stateSince when it came to stand as it does
 * @param published number of the version that it became, or null
 * @param ownerName of an owner who left and stays credited, or null
 * @param reviewer who began to review it, or null
 */
public record Draft(
        DraftId id,
        @Nullable CaseSlug slug,
        @Nullable Integer base,
        @Nullable PersonId owner,
        List<PersonId> coAuthors,
        Set<PersonId> coders,
        DraftState state,
        DraftText text,
        int revision,
        String message,
        Instant begunAt,
        Instant savedAt,
        @Nullable Instant submittedAt,
        Instant stateSince,
        @Nullable Integer published,
        @Nullable String ownerName,
        @Nullable PersonId reviewer) {
    public Draft {
        coAuthors = List.copyOf(coAuthors);
        coders = Set.copyOf(coders);
        if (revision < 1) throw new IllegalArgumentException("revisions of a draft count from 1, not " + revision);
    }

    public boolean isNewCase() {
        return base == null;
    }

    /** Whether this person may see and change it: its owner, or somebody they write it with. */
    public boolean isBy(PersonId person) {
        return person.equals(owner) || coAuthors.contains(person);
    }

    /** Of all who write it and have an account. */
    public Set<UUID> authorIds() {
        return Stream.concat(Stream.ofNullable(owner), coAuthors.stream())
                .map(PersonId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOwnedBy(PersonId person) {
        return person.equals(owner);
    }

    public String title() {
        return text.text("title");
    }
}
