package org.coproduction.circles.files;

import java.util.List;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleFile;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/** The files of a circle, the newest first. */
public record FilesPage(Circle circle, List<Row> rows, List<Mistake> mistakes) {
    public FilesPage {
        rows = List.copyOf(rows);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * @param by null for a former member
     * @param removable by who sent it and who keeps the circle
     */
    public record Row(
            CircleFile file, String address, @Nullable String by, boolean removable) {}

    FilesPage with(Mistake mistake) {
        return new FilesPage(circle, rows, List.of(mistake));
    }
}
