package org.coproduction.bench.trial;

/** What a writer does, in the order of a case's way to its next version. */
enum Act {
    BEGIN("begin a change"),
    SAVE("save a draft"),
    SUBMIT("send to the editors"),
    ACCEPT("accept a field"),
    PUBLISH("publish");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    /** Among writers who go on at once. */
    String withoutPause() {
        return "writers without a pause: " + label;
    }

    /** Among writers who write as people do, beside readers. */
    String besideReaders() {
        return "writers beside readers: " + label;
    }
}
