package org.coproduction.qca.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.qca.proof.Finding.Claim;
import org.coproduction.qca.proof.Finding.Verdict;
import org.junit.jupiter.api.Test;

/** A positive row 11, negative rows 00: the prime implicants are A and B, each of them a model. */
class CheckerTest {
    private static final int FREE = Claims.FREE;
    private static final int[] A = {1, FREE};
    private static final int[] B = {FREE, 1};
    private static final List<int[]> BOTH = List.of(new int[] {0}, new int[] {1});

    @Test
    void aRightSolutionHoldsInAllClaims() {
        assertThat(check(List.of(A, B), BOTH)).allMatch(finding -> finding.verdict() == Verdict.HOLDS);
    }

    @Test
    void aMissingPrimeImplicantIsFound() {
        assertThat(failing(List.of(A), List.of(new int[] {0}))).containsExactly(Claim.ALL_PRIMES);
    }

    @Test
    void aMissingModelIsFound() {
        assertThat(failing(List.of(A, B), List.of(new int[] {0}))).containsExactly(Claim.ALL_MODELS);
    }

    @Test
    void aTermThatCanLoseALiteralIsFound() {
        assertThat(failing(List.of(new int[] {1, 1}, A, B), List.of(new int[] {1}, new int[] {2})))
                .contains(Claim.PRIME);
    }

    @Test
    void aModelWithATermTooManyIsFound() {
        assertThat(failing(List.of(A, B), List.of(new int[] {0, 1}))).contains(Claim.IRREDUNDANT);
    }

    @Test
    void aModelThatCoversANegativeRowIsFound() {
        assertThat(failing(List.of(new int[] {FREE, FREE}), List.of(new int[] {0})))
                .contains(Claim.COVER, Claim.IMPLICANT);
    }

    private static List<Claim> failing(List<int[]> primes, List<int[]> models) {
        return check(primes, models).stream()
                .filter(finding -> finding.verdict() == Verdict.FAILS)
                .map(Finding::claim)
                .toList();
    }

    private static List<Finding> check(List<int[]> primes, List<int[]> models) {
        return Checker.check(
                new Claims(
                        new int[] {2, 2},
                        List.of(new int[] {1, 1}),
                        List.of(new int[] {0, 0}),
                        List.of(),
                        primes,
                        List.of(),
                        models,
                        true,
                        true,
                        1,
                        new long[] {1},
                        1),
                1_000_000);
    }
}
