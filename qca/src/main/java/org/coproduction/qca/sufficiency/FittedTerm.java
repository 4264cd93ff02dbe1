package org.coproduction.qca.sufficiency;

import java.util.List;
import org.coproduction.qca.Fit;
import org.coproduction.qca.Term;

/**
 * One term of an expression, its figures and its cases.
 *
 * @param term the term
 * @param fit its figures; unique coverage is undefined where it is the only term
 * @param members cases with membership in it above 0.5
 * @param uniqueMembers those of them that are members of no other term
 * @param deviantCases those of its members whose membership in the outcome is below 0.5
 */
public record FittedTerm(
        Term term, Fit fit, List<String> members, List<String> uniqueMembers, List<String> deviantCases) {
    /** Copies the names. */
    public FittedTerm {
        members = List.copyOf(members);
        uniqueMembers = List.copyOf(uniqueMembers);
        deviantCases = List.copyOf(deviantCases);
    }
}
