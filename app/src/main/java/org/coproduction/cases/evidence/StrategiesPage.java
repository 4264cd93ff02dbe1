package org.coproduction.cases.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.cases.browse.FacetGroup;
import org.coproduction.platform.picture.PictureAddress;
import org.coproduction.platform.words.Bilingual;

/**
 * What {@code /strategies} shows.
 *
 * @param narrowings how many filters are chosen
 * @param all whether every case is counted
 * @param groups the filters
 * @param csv where the matrix is as a file, {@code json} as its twin, {@code picture} as a drawing
 */
public record StrategiesPage(
        Matrix matrix,
        int narrowings,
        boolean all,
        List<FacetGroup> groups,
        String csv,
        String json,
        PictureAddress picture,
        Vocabulary vocabulary) {
    private static final List<String> LIMITS = List.of("cause", "sample", "several", "weight", "empty", "twice");

    public List<Term> directions() {
        return vocabulary.terms(Coded.OUTCOME_DIRECTION);
    }

    public List<String> limits() {
        return LIMITS;
    }

    /** What is chosen in the filters; the address of each is that without it. */
    public List<FacetGroup.Line> chosen() {
        return groups.stream().flatMap(group -> chosen(group.all())).toList();
    }

    private static Stream<FacetGroup.Line> chosen(List<FacetGroup.Line> lines) {
        return lines.stream()
                .flatMap(
                        line -> Stream.concat(line.chosen() ? Stream.of(line) : Stream.empty(), chosen(line.within())));
    }

    public Bilingual definition(Term strategy) {
        return Objects.requireNonNullElse(strategy.definition(), strategy.label());
    }
}
