package org.coproduction.discussion.debate;

import org.coproduction.discussion.Debate;

/** From one page of a long debate to the others. */
public record Turning(String address, int page, int pages) {
    static Turning of(Debate debate, int page) {
        return new Turning(debate.address(), page, debate.pages());
    }

    public String to(int other) {
        return other == 1 ? address : address + "?page=" + other;
    }
}
