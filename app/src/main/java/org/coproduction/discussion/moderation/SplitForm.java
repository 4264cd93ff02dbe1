package org.coproduction.discussion.moderation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.discussion.Debate;
import org.jspecify.annotations.Nullable;

/**
 * Which posts an editor ticks to become a debate of their own, a page of them after the other.
 *
 * @param posts numbers of those that were ticked before, also on other pages
 * @param tick numbers of those that are ticked on this page
 * @param shown this page; null where no page was shown yet
 * @param turn the page that is to be shown next, instead of splitting; or null
 * @param newTitle of the debate that is begun
 */
record SplitForm(
        @Nullable String posts,
        @Nullable List<Integer> tick,
        @Nullable Integer shown,
        @Nullable Integer turn,
        @Nullable String newTitle) {
    String called() {
        return Objects.requireNonNullElse(newTitle, "");
    }

    /** What is ticked counts on the page that was shown, what was ticked before on all others. Empty where no post can have a number. */
    Optional<Set<Integer>> chosen(Debate debate) {
        String before = Objects.requireNonNullElse(posts, "");
        Optional<Set<Integer>> carried =
                before.isBlank() ? Optional.of(Set.of()) : PostNumbers.in(before, debate.lastNumber());
        return carried.map(this::withTicked)
                .filter(all -> all.stream().allMatch(number -> number >= 1 && number <= debate.lastNumber()));
    }

    private Set<Integer> withTicked(Set<Integer> carried) {
        Set<Integer> all = new TreeSet<>(carried);
        Integer page = shown;
        if (page != null) all.removeIf(number -> Debate.pageOf(number) == page);
        if (tick != null) all.addAll(tick);
        return all;
    }
}
