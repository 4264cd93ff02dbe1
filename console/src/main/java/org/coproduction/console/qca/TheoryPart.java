package org.coproduction.console.qca;

import org.coproduction.qca.theory.TheoryEvaluation;

/** What a theory and a solution say together or alone. */
enum TheoryPart {
    CONFIRMED("both"),
    FOUND_ONLY("the solution alone"),
    EXPECTED_ONLY("the theory alone"),
    NEITHER("neither");

    private final String text;

    TheoryPart(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    TheoryEvaluation.Area of(TheoryEvaluation theory) {
        return switch (this) {
            case CONFIRMED -> theory.confirmed();
            case FOUND_ONLY -> theory.foundOnly();
            case EXPECTED_ONLY -> theory.expectedOnly();
            case NEITHER -> theory.neither();
        };
    }
}
