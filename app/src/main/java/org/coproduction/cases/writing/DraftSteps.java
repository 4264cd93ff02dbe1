package org.coproduction.cases.writing;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftText;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** The way through a draft: each step with what is there and what is missing. */
public record DraftSteps(String address, Step current, List<Line> lines) {
    public DraftSteps {
        lines = List.copyOf(lines);
    }

    /** @param note what is there, or what is missing; null where there is nothing to say */
    public record Line(Step step, State state, @Nullable String note) {}

    public enum State {
        DONE,
        OPEN,
        LACKING
    }

    static DraftSteps of(Draft draft, Step current, List<ToMend> toMend, Here here) {
        List<Line> lines = new ArrayList<>();
        for (Step step : Step.values()) lines.add(line(step, draft.text(), toMend, here));
        return new DraftSteps(draft.id().address(), current, lines);
    }

    private static Line line(Step step, DraftText text, List<ToMend> toMend, Here here) {
        int missing = (int) toMend.stream().filter(one -> one.step() == step).count();
        boolean begun = step.fields().stream().anyMatch(text::has);
        if (missing > 0)
            return new Line(step, begun ? State.LACKING : State.OPEN, here.say("writing.steps.missing", missing));
        int entries = switch (step) {
            case SOURCES, STRATEGIES, OUTCOMES, ATTACHMENTS ->
                text.entries(step.fields().getFirst()).size();
            case WHAT, WHO, CONTEXT, TIME, CHECK -> 0;
        };
        String note = entries == 0 ? null : here.say("writing.steps.entries", entries);
        return new Line(step, begun ? State.DONE : State.OPEN, note);
    }
}
