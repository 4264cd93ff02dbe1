package org.coproduction.circles.files;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleFile;
import org.coproduction.platform.files.FileKind;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

@Component
class NewestFilesExample implements Example {
    @Override
    public String template() {
        return "circles/newestFiles";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        Circle circle = new Circle(1, new Bilingual("Example", "Exemple"), "", Instant.EPOCH, false, 1);
        CircleFile file = new CircleFile(1, "example.pdf", FileKind.PDF, "", 42_000, null, Instant.EPOCH);
        return Map.of(
                "page", new FilesPage(circle, List.of(new FilesPage.Row(file, "/circles", null, false)), List.of()));
    }
}
