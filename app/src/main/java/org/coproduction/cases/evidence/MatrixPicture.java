package org.coproduction.cases.evidence;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.Term;
import org.coproduction.platform.picture.Line;
import org.coproduction.platform.picture.Picture;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;

/** Where the parts of a matrix stand in a drawing of it. */
public record MatrixPicture(List<Head> heads, List<Row> rows, List<PictureKey> keys, int height) {
    public static final int LABEL = 17;
    private static final int HEADS = 150;
    private static final int LABELS = 310;
    private static final int ROW = 44;
    private static final int KEYS = 60;

    public record Head(Bilingual label, int x, int y) {}

    public record Row(Bilingual strategy, int y, List<Bar> bars) {
        public List<Line> label(Here here) {
            return Line.around(here.text(strategy).value(), LABEL, LABELS - Picture.MARGIN - 20, y);
        }
    }

    public record Bar(Reported reported, int x) {}

    static MatrixPicture of(Matrix matrix, List<Term> directions) {
        int step = (Picture.WIDTH - LABELS - Picture.MARGIN)
                / Math.max(1, matrix.columns().size());
        List<Head> heads = new ArrayList<>();
        for (Matrix.Column column : matrix.columns())
            heads.add(
                    new Head(column.dimension().label(), LABELS + heads.size() * step + 14, Picture.TOP + HEADS - 24));
        List<Row> rows = new ArrayList<>();
        for (Matrix.Row row : matrix.rows())
            rows.add(new Row(row.strategy().label(), Picture.TOP + HEADS + rows.size() * ROW + 12, bars(row, step)));
        int height = HEADS + rows.size() * ROW + KEYS;
        return new MatrixPicture(
                heads, rows, PictureKey.row(directions, LABELS, Picture.TOP + height - KEYS / 2), height);
    }

    private static List<Bar> bars(Matrix.Row row, int step) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Reported cell = row.cells().get(i);
            if (!cell.nothing()) bars.add(new Bar(cell, LABELS + i * step));
        }
        return bars;
    }
}
