package org.coproduction.cases.downloads;

import java.util.Optional;

/** The forms a download comes in. */
public enum Format {
    CSV("csv", "text/csv;charset=utf-8"),
    ZIP("zip", "application/zip"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("json", "application/json"),
    BIBTEX("bib", "application/x-bibtex;charset=utf-8"),
    RIS("ris", "application/x-research-info-systems;charset=utf-8");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    static Optional<Format> of(String extension) {
        for (Format format : values()) if (format.extension.equals(extension)) return Optional.of(format);
        return Optional.empty();
    }

    public String extension() {
        return extension;
    }

    /** Whether the form itself compresses what is in it. */
    boolean isPacked() {
        return this == ZIP || this == XLSX;
    }

    String mediaType() {
        return mediaType;
    }

    /** {@code /cases.json} is the list a page at a time; the whole of it has an address of its own. */
    public String address() {
        return this == JSON ? "/cases/download.json" : "/cases." + extension;
    }
}
