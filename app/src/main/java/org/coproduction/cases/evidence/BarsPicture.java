package org.coproduction.cases.evidence;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.Term;
import org.coproduction.platform.picture.Line;
import org.coproduction.platform.picture.Picture;
import org.coproduction.platform.web.Here;

/** Where the parts of a drawing of bars stand: a row for each thing that is counted, in it a bar for each column. */
public record BarsPicture(List<Head> heads, List<Row> rows, List<PictureKey> keys, int height) {
    public static final int LABEL = 17;
    /** The length of a whole bar. */
    public static final int BAR = 240;

    private static final int HEADS = 46;
    private static final int LABELS = 360;
    private static final int ROW = 44;
    private static final int KEYS = 60;
    /** Of {@link Reported#bar}. */
    private static final int UNITS = 60;

    public record Head(String label, int x, int y) {}

    public record Row(List<Line> label, List<Bar> bars) {}

    /** @param says what stands beside the bar */
    public record Bar(List<Reported.Stretch> stretches, String says, int x, int y) {
        /** How bars are stretched to the length that they have here. */
        public int scale() {
            return BAR / UNITS;
        }
    }

    /** One thing that is counted, with a figure for each column. */
    record Measured(String label, List<Figure> figures) {}

    record Figure(List<Reported.Stretch> bar, String says) {
        static Figure of(Reported reported, Here here) {
            String cases = here.say("evidence.cases", reported.cases());
            return reported.nothing()
                    ? new Figure(List.of(), here.say("place.outcomes.none"))
                    : new Figure(reported.bar(), cases);
        }

        static Figure of(PlacePage.Share share, Here here) {
            return new Figure(
                    List.of(new Reported.Stretch("share", "0", share.width())),
                    here.say("place.share", share.count(), share.part()));
        }
    }

    /**
     * @param columns what each is called
     * @param directions what the colours stand for, if there are any
     */
    static BarsPicture of(List<String> columns, List<Measured> all, List<Term> directions) {
        int step = (Picture.WIDTH - LABELS - Picture.MARGIN) / columns.size();
        List<Head> heads = new ArrayList<>();
        for (String column : columns)
            heads.add(new Head(column, LABELS + heads.size() * step, Picture.TOP + HEADS - 22));
        List<Row> rows = new ArrayList<>();
        for (Measured one : all) rows.add(row(one, Picture.TOP + HEADS + rows.size() * ROW + 18, step));
        int bottom = HEADS + rows.size() * ROW;
        int height = directions.isEmpty() ? bottom : bottom + KEYS;
        return new BarsPicture(
                heads, rows, PictureKey.row(directions, LABELS, Picture.TOP + height - KEYS / 2), height);
    }

    private static Row row(Measured one, int y, int step) {
        List<Bar> bars = new ArrayList<>();
        for (Figure figure : one.figures())
            bars.add(new Bar(figure.bar(), figure.says(), LABELS + bars.size() * step, y));
        return new Row(Line.around(one.label(), LABEL, LABELS - Picture.MARGIN - 20, y), bars);
    }
}
