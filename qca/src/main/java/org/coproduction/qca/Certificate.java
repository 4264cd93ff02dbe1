package org.coproduction.qca;

import java.util.List;
import org.coproduction.qca.proof.Checker;
import org.coproduction.qca.proof.Claims;
import org.coproduction.qca.proof.Finding;

/**
 * What a solution claims, in a form that can be checked without the engine that found it: rows, allowed cubes, prime implicants, models, and
 * weights of rows that prove a bound. The checker shares no code with the engine.
 */
public final class Certificate {
    private static final long USUAL_STEPS = 20_000_000;

    private final Claims claims;

    Certificate(Claims claims) {
        this.claims = claims;
    }

    /** The claims. */
    public Claims claims() {
        return claims;
    }

    /** Checks every claim, within a number of steps that takes some seconds for each. */
    public List<Finding> check() {
        return check(USUAL_STEPS);
    }

    /**
     * Checks every claim.
     *
     * @param steps how many steps a check may take before its claim is left undecided
     */
    public List<Finding> check(long steps) {
        return Checker.check(claims, steps);
    }
}
