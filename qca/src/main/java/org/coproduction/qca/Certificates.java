package org.coproduction.qca;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.qca.engine.Chart;
import org.coproduction.qca.engine.Covers;
import org.coproduction.qca.engine.Cube;
import org.coproduction.qca.engine.Layout;
import org.coproduction.qca.engine.Rows;
import org.coproduction.qca.proof.Claims;

/** Turns what the engine found into claims that can be checked. */
final class Certificates {
    private final Layout layout;

    Certificates(Layout layout) {
        this.layout = layout;
    }

    Certificate of(
            Encoding encoding, List<Cube> union, Chart full, Chart chart, Covers covers, boolean primesComplete) {
        return new Certificate(new Claims(
                IntStream.range(0, layout.size()).map(layout::levels).toArray(),
                rows(encoding.positives()),
                rows(encoding.negatives()),
                union.stream().map(this::cube).toList(),
                cubes(chart),
                leftOut(full, chart),
                covers.listed(),
                primesComplete,
                covers.stopped().isEmpty(),
                covers.least(),
                covers.weights(),
                Covers.ONE));
    }

    private List<int[]> rows(Rows rows) {
        return Arrays.stream(rows.words()).mapToObj(this::row).toList();
    }

    private int[] row(long word) {
        return IntStream.range(0, layout.size()).map(c -> layout.value(c, word)).toArray();
    }

    private List<int[]> cubes(Chart chart) {
        return IntStream.range(0, chart.size())
                .mapToObj(chart::cube)
                .map(this::cube)
                .toList();
    }

    private List<int[]> leftOut(Chart full, Chart chart) {
        if (full.size() == chart.size()) {
            return List.of();
        }
        List<Cube> kept = IntStream.range(0, chart.size()).mapToObj(chart::cube).toList();
        return IntStream.range(0, full.size())
                .mapToObj(full::cube)
                .filter(cube -> !kept.contains(cube))
                .map(this::cube)
                .toList();
    }

    private int[] cube(Cube cube) {
        return IntStream.range(0, layout.size())
                .map(c -> (cube.care() & layout.field(c)) == 0 ? Claims.FREE : layout.value(c, cube.value()))
                .toArray();
    }
}
