package org.coproduction.platform.picture;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.platform.web.Here;

/**
 * The frame of a drawing that can be taken away from its page, and so says by itself what it is, what it shows and whose it is.
 *
 * @param height of all of it; all are {@value #WIDTH} wide
 * @param foot what it shows, where it comes from and under which licence
 */
public record Picture(String title, int height, List<Line> foot) {
    public static final int WIDTH = 1200;
    public static final int TOP = 90;
    public static final int MARGIN = 40;
    private static final int LINE = 27;
    private static final double TEXT = 19;

    public Picture {
        foot = List.copyOf(foot);
    }

    /**
     * @param drawn how high the drawing below the title is
     * @param sentence what it shows
     * @param source address of the page it comes from, within the site and without the language
     */
    public static Picture of(String title, int drawn, String sentence, String source, Here here) {
        String today = here.date(LocalDate.now(ZoneOffset.UTC));
        String from = here.say("picture.source", here.absolute(here.link(source)), today);
        List<Line> foot = new ArrayList<>();
        for (String text : List.of(sentence, from))
            foot.addAll(Line.wrapped(text, TEXT, WIDTH - 2 * MARGIN, TOP + drawn + LINE * (foot.size() + 2), LINE));
        return new Picture(title, TOP + drawn + LINE * (foot.size() + 2) + MARGIN / 2, foot);
    }
}
