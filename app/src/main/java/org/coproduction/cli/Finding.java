package org.coproduction.cli;

import org.coproduction.platform.store.CannotStart;
import picocli.CommandLine.Help.Ansi;

/** What doctor found about one thing, and how to mend it. */
record Finding(String subject, State state, String text, String remedy) {
    enum State {
        OK("@|green ok|@     "),
        LACKING("@|yellow lacking|@"),
        PROBLEM("@|red problem|@");

        private final String mark;

        State(String mark) {
            this.mark = mark;
        }
    }

    static Finding ok(String subject, String text) {
        return new Finding(subject, State.OK, text, "");
    }

    /** The site runs without it. */
    static Finding lacking(String subject, String text, String remedy) {
        return new Finding(subject, State.LACKING, text, remedy);
    }

    static Finding problem(String subject, String text, String remedy) {
        return new Finding(subject, State.PROBLEM, text, remedy);
    }

    /** The first line of a refusal says what is wrong, the rest what to do. */
    static Finding problem(String subject, CannotStart refusal) {
        String[] parts = String.valueOf(refusal.getMessage()).split("\n", 2);
        return problem(subject, parts[0], parts.length > 1 ? parts[1] : "");
    }

    String shown(Ansi ansi) {
        String line = "%-15s %s  %s".formatted(subject, ansi.string(state.mark), text);
        return remedy.isEmpty() ? line : line + "\n" + remedy.strip().indent(25).stripTrailing();
    }
}
