package org.coproduction.bibliography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A file of references that other software reads. Written item by item, so that a selection may be of any size. */
public enum ReferenceFormat {
    BIBTEX("bib", "application/x-bibtex", "BibTeX"),
    RIS("ris", "application/x-research-info-systems", "RIS"),
    CSL_JSON("csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String extension;
    private final String mediaType;
    private final String label;

    ReferenceFormat(String extension, String mediaType, String label) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.label = label;
    }

    public static Optional<ReferenceFormat> ofExtension(String extension) {
        for (ReferenceFormat format : values()) {
            if (format.extension.equals(extension)) return Optional.of(format);
        }
        return Optional.empty();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String label() {
        return label;
    }

    /** @param items no two of one id: ids become the keys by which a text cites them */
    public void write(Iterator<CslItem> items, Appendable out) throws IOException {
        if (this == CSL_JSON) out.append("[");
        boolean first = true;
        while (items.hasNext()) {
            CslItem item = items.next();
            switch (this) {
                case BIBTEX -> BibTex.write(item, out);
                case RIS -> Ris.write(item, out);
                case CSL_JSON -> out.append(first ? "\n" : ",\n").append(JSON.writeValueAsString(item.withId()));
            }
            first = false;
        }
        if (this == CSL_JSON) out.append("\n]\n");
    }

    public String of(Iterable<CslItem> items) {
        StringBuilder out = new StringBuilder();
        try {
            write(items.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
