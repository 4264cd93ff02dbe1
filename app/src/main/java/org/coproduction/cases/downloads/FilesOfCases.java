package org.coproduction.cases.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.coproduction.bibliography.ReferenceFormat;
import org.coproduction.cases.AttachedFiles;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** Writes cases in each of the formats. */
@Component
class FilesOfCases {
    private final Codes codes;
    private final AttachedFiles attached;

    FilesOfCases(Codes codes, AttachedFiles attached) {
        this.codes = codes;
        this.attached = attached;
    }

    /** The tables, the cases as JSON, and their pictures and documents. */
    void writeWithFiles(CaseStream cases, Provenance provenance, Here here, OutputStream out) throws IOException {
        new ZipWithFiles(new ZipOfTables(provenance, readme(provenance, here), codes), attached).write(cases, out);
    }

    /** @param forExcel whether a CSV begins with a byte order mark */
    void write(Format format, CaseStream cases, Provenance provenance, boolean forExcel, Here here, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> new CsvFile(provenance, forExcel).write(cases, out);
            case ZIP -> new ZipOfTables(provenance, readme(provenance, here), codes).write(cases, out);
            case XLSX ->
                new Workbook(provenance, readme(provenance, here), here.say("downloads.cut"), codes).write(cases, out);
            case JSON -> new JsonFile(provenance).write(cases, out);
            case BIBTEX -> new ReferencesFile(provenance, ReferenceFormat.BIBTEX).write(cases, out);
            case RIS -> new ReferencesFile(provenance, ReferenceFormat.RIS).write(cases, out);
        }
    }

    private static List<String> readme(Provenance provenance, Here here) {
        return List.of(
                here.say("downloads.readme.title"),
                here.say("downloads.readme.query", provenance.query()),
                here.say("downloads.readme.retrieved", provenance.retrieved().toString()),
                here.say("downloads.readme.licence", Provenance.LICENCE),
                here.say("downloads.readme.tables"),
                here.say("downloads.readme.formulas"),
                here.say("downloads.readme.missing"));
    }
}
