package org.coproduction.cases.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.coproduction.cases.AttachedFile;
import org.coproduction.cases.AttachedFiles;
import org.coproduction.cases.CaseArchive;
import org.coproduction.cases.CaseText;

/**
 * The tables, the same cases as an import takes them, and their pictures and documents, each where {@link CaseArchive} looks for it. One
 * file after the other is in memory.
 */
record ZipWithFiles(ZipOfTables tables, AttachedFiles attached) {
    private static final String SIGN = "\"attachments\"";

    private record Place(String slug, String file) {}

    void write(CaseStream cases, OutputStream out) throws IOException {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        List<Place> places = new ArrayList<>();
        try (EntryAside json = new EntryAside()) {
            JsonFile file = new JsonFile(tables.provenance());
            json.add(file.beginning());
            tables.write(copied(cases, json, places), zip);
            json.add(JsonFile.END);
            json.giveTo(zip, tables.entry(CaseArchive.CASES));
        }
        for (Place place : places) {
            AttachedFile content = attached.published(place.file()).orElse(null);
            if (content != null) tables.add(zip, CaseArchive.place(place.slug(), place.file()), content.content());
        }
        zip.finish();
    }

    /** The same cases, each also noted down as JSON, and where its files will be. */
    private static CaseStream copied(CaseStream cases, EntryAside json, List<Place> places) {
        boolean[] first = {true};
        return taker -> cases.each(stored -> {
            if (!first[0]) json.add(JsonFile.BETWEEN);
            first[0] = false;
            json.add(stored.json());
            if (new String(stored.json(), StandardCharsets.ISO_8859_1).contains(SIGN)) {
                CaseText text = stored.read().text();
                text.attachments().forEach(one -> places.add(new Place(text.slug(), one.file())));
            }
            taker.take(stored);
        });
    }
}
