package org.coproduction.discussion.polls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.discussion.Poll;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * A poll as its form sends it.
 *
 * @param choices one a line
 * @param ends the last day on which one votes; empty for none
 */
public record PollForm(
        @Nullable String question,
        @Nullable String choices,
        @Nullable Boolean several,
        @Nullable String results,
        @Nullable String ends) {
    static final PollForm EMPTY = new PollForm("", "", null, null, "");

    @Override
    public String question() {
        return Objects.requireNonNullElse(question, "");
    }

    @Override
    public String choices() {
        return Objects.requireNonNullElse(choices, "");
    }

    public boolean allowsSeveral() {
        return Boolean.TRUE.equals(several);
    }

    @Override
    public String ends() {
        return Objects.requireNonNullElse(ends, "").strip();
    }

    public Poll.Results shown() {
        return Poll.Results.of(Objects.requireNonNullElse(results, "")).orElse(Poll.Results.AFTER_VOTING);
    }

    /** Empty where one of them is too long, two are alike, or there are too few or too many. */
    private Optional<List<String>> lines() {
        List<String> typed = choices().lines().filter(line -> !line.isBlank()).toList();
        List<String> lines = typed.stream()
                .map(Poll::line)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        boolean fit = lines.size() == typed.size() && lines.size() >= Poll.FEWEST && lines.size() <= Poll.MOST;
        return fit ? Optional.of(lines) : Optional.empty();
    }

    /** When the last day is over, by the clock of Greenwich; empty where none was typed, or it is no day to come. */
    private Optional<Instant> end() {
        try {
            return Optional.of(LocalDate.parse(ends())
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant())
                    .filter(end -> end.isAfter(Instant.now()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    List<Mistake> mistakes(Here here) {
        List<Mistake> mistakes = new ArrayList<>();
        if (Poll.line(question()).isEmpty())
            mistakes.add(new Mistake("question", here.say("poll.mistake.question", Poll.LONGEST)));
        if (lines().isEmpty())
            mistakes.add(
                    new Mistake("choices", here.say("poll.mistake.choices", Poll.FEWEST, Poll.MOST, Poll.LONGEST)));
        if (!ends().isEmpty() && end().isEmpty()) mistakes.add(new Mistake("ends", here.say("poll.mistake.ends")));
        return mistakes;
    }

    /** To be asked for once there are no mistakes. */
    Poll poll() {
        return new Poll(
                Poll.line(question()).orElseThrow(),
                lines().orElseThrow(),
                allowsSeveral(),
                shown(),
                end().orElse(null));
    }
}
