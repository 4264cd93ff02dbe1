package org.coproduction.qca.necessity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Limit;
import org.coproduction.qca.Limits;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.Progress;
import org.coproduction.qca.SetTable;

/**
 * The necessary sets that a search found.
 *
 * <p>All conjunctions that reach the cut-offs are listed, those of more literals too. Of the disjunctions only the minimal ones: none
 * contains a listed disjunction or a listed single literal. A set joins at most one literal of each condition.
 *
 * <p>R's {@code superSubset} looks at sets of up to three literals and goes on only while a further literal brings something new;
 * this search looks at all sizes up to the depth, so it can list disjunctions of five or more literals that R passes over.
 *
 * @param data what was searched
 * @param outcome what they are necessary for
 * @param conditions names of the conditions that were joined
 * @param cuts what they reach
 * @param conjunctions by size, then by conditions and values
 * @param disjunctions likewise
 * @param limit what ended the search early: {@link Limit#CANDIDATES} after {@link NecessityCuts#mostCandidates}, {@link Limit#TIME} or
 *     {@link Limit#INTERRUPTION}; what is listed is right even then, but sets may be missing
 * @see <a href="https://doi.org/10.1007/978-3-319-75668-4">Duşa (2019), QCA with R, ch. 5</a>
 */
public record NecessarySets(
        SetTable data,
        Outcome outcome,
        List<String> conditions,
        NecessityCuts cuts,
        List<NecessarySet> conjunctions,
        List<NecessarySet> disjunctions,
        Optional<Limit> limit) {

    /** Copies the lists. */
    public NecessarySets {
        conditions = List.copyOf(conditions);
        conjunctions = List.copyOf(conjunctions);
        disjunctions = List.copyOf(disjunctions);
    }

    /**
     * Searches for all sets that reach the cut-offs, as long as it takes.
     *
     * @param conditions names of the conditions to be joined
     * @throws BadData if a name is unknown or listed twice, or the outcome is not there for a case
     */
    public static NecessarySets search(SetTable table, Outcome outcome, List<String> conditions, NecessityCuts cuts) {
        return search(table, outcome, conditions, cuts, Limits.USUAL.time(), Progress.NONE);
    }

    /**
     * The same, no longer than this. Interrupting the thread ends it too.
     *
     * @param progress is told how many candidates were looked at
     * @throws BadData as the other method
     */
    public static NecessarySets search(
            SetTable table,
            Outcome outcome,
            List<String> conditions,
            NecessityCuts cuts,
            Duration longest,
            Progress progress) {
        NecessityInput input = NecessityInput.of(table, outcome, conditions);
        NecessitySearch search = new NecessitySearch(input, cuts, longest, progress);
        List<NecessarySet> conjunctions = search.conjunctions();
        List<NecessarySet> disjunctions = search.disjunctions(conjunctions);
        return new NecessarySets(table, outcome, conditions, cuts, conjunctions, disjunctions, search.limit());
    }

    /** Whether no set is missing. */
    public boolean isComplete() {
        return limit.isEmpty();
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    /** Conjunctions, then disjunctions. */
    public List<NecessarySet> all() {
        return Stream.concat(conjunctions.stream(), disjunctions.stream()).toList();
    }
}
