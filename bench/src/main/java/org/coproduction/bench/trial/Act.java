package org.coproduction.bench.trial;

/** What a writer does, in the order of a case's way to its next version. */
enum Act {
    BEGIN("writers: begin a change"),
    SAVE("writers: save a draft"),
    SUBMIT("writers: send to the editors"),
    ACCEPT("writers: accept a field"),
    PUBLISH("writers: publish");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
