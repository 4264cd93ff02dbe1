package org.coproduction.cases;

/** The vocabulary of the starter content, for tests of the rooms. */
public final class Vocabularies {
    private Vocabularies() {}

    public static Vocabulary starter() {
        return new Vocabulary();
    }
}
