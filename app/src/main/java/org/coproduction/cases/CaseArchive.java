package org.coproduction.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A zip of cases with their pictures and documents, as a download gives it: taken whole or not at all. */
@Component
public class CaseArchive {
    /** The cases, in the shape that {@link CaseImport} takes. */
    public static final String CASES = "cases.json";

    private static final Pattern PLACE = Pattern.compile("files/[a-z0-9-]{1,100}/(" + AttachedFile.NAME + ")");
    private static final int LARGEST = 30 << 20;

    private final CaseImport cases;
    private final AttachedFiles files;

    CaseArchive(CaseImport cases, AttachedFiles files) {
        this.cases = cases;
        this.files = files;
    }

    /** Where a file of a case is. Its name is a hash and an ending, so that it is safe on every disk. */
    public static String place(String slug, String file) {
        return "files/" + slug + "/" + file;
    }

    /**
     * Files that are not what their name says are passed over, and the cases that name them refused.
     *
     * @throws Refused where the cases have faults; then nothing was saved
     */
    @Transactional(rollbackFor = IOException.class)
    public Saved load(Path archive, Saving by, Consumer<CaseImport.Progress> progress) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            ZipArchiveEntry json = zip.getEntry(CASES);
            if (json == null) throw new Refused(List.of(new Fault(0, null, "", "file.no-cases", List.of())));
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                Matcher place = PLACE.matcher(entry.getName());
                if (!place.matches()) continue;
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readNBytes(LARGEST + 1);
                    if (content.length <= LARGEST) files.bring(place.group(1), content);
                }
            }
            try (InputStream in = zip.getInputStream(json)) {
                return cases.load(in, by, progress);
            }
        }
    }
}
