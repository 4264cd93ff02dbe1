package org.coproduction.circles.files;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleFile;
import org.coproduction.circles.CircleFiles;
import org.coproduction.people.Names;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** Puts names to the files of a circle. */
@Component
class FilesPages {
    private final CircleFiles files;
    private final Names names;

    FilesPages(CircleFiles files, Names names) {
        this.files = files;
        this.names = names;
    }

    FilesPage of(Circle circle, int most, Here here) {
        List<CircleFile> newest = files.newest(circle, most);
        Map<UUID, String> known =
                names.of(newest.stream().map(CircleFile::sentBy).toList());
        return new FilesPage(
                circle,
                newest.stream().map(file -> row(circle, file, known, here)).toList(),
                List.of());
    }

    private static FilesPage.Row row(Circle circle, CircleFile file, Map<UUID, String> known, Here here) {
        UUID by = file.sentBy();
        return new FilesPage.Row(
                file,
                circle.address() + "/files/" + file.id(),
                by == null ? null : known.get(by),
                removable(circle, file, here));
    }

    static boolean removable(Circle circle, CircleFile file, Here here) {
        return circle.kept() || file.by(here.viewer().id());
    }
}
