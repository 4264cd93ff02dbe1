package org.coproduction.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.coproduction.bibliography.Doi;
import org.jspecify.annotations.Nullable;

/** A case as a line of PostgreSQL's COPY, its text spread over the columns of {@link Incoming}. */
record CaseRowText(String line) {
    /** A case that will be refused, kept by its slug so that a second one of that slug is noticed. */
    static CaseRowText of(int position, @Nullable String slug) {
        StringBuilder line = new StringBuilder().append(position);
        text(line, slug == null ? null : slug.replace("\0", ""));
        return new CaseRowText(line.append("\t\\N".repeat(14)).append('\n').toString());
    }

    static CaseRowText of(int position, CaseText of, byte[] json) {
        List<String> keys = new ArrayList<>();
        List<String> dois = new ArrayList<>();
        for (CaseText.Source source : of.sources()) {
            if (!(source.csl().get("DOI") instanceof String text)) continue;
            Doi.of(text).ifPresent(doi -> {
                keys.add(source.key());
                dois.add(doi.value());
            });
        }
        StringBuilder line = new StringBuilder(json.length + 2_000).append(position);
        text(line, of.slug());
        line.append("\t\\\\x").append(HexFormat.of().formatHex(CaseJson.hash(json)));
        text(line, new String(json, StandardCharsets.UTF_8));
        text(line, of.title());
        text(line, of.summary());
        list(line, of.countries());
        text(line, of.policyArea());
        plain(line, of.startYear());
        plain(line, of.endYear());
        plain(line, of.ongoing());
        text(line, of.evidenceBasis());
        list(
                line,
                of.outcomes().stream()
                        .map(outcome -> outcome.dimension() + ":" + outcome.direction())
                        .distinct()
                        .toList());
        list(line, keys);
        list(line, dois);
        plain(line, CaseTraits.of(of).packed());
        return new CaseRowText(line.append('\n').toString());
    }

    private static void plain(StringBuilder line, @Nullable Object value) {
        line.append('\t').append(value == null ? "\\N" : value);
    }

    private static void text(StringBuilder line, @Nullable String value) {
        line.append('\t');
        if (value == null) line.append("\\N");
        else escaped(line, value);
    }

    private static void list(StringBuilder line, List<String> values) {
        StringBuilder list = new StringBuilder("{");
        for (String value : values) {
            if (list.length() > 1) list.append(',');
            list.append('"')
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        line.append('\t');
        escaped(line, list.append('}'));
    }

    private static void escaped(StringBuilder line, CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append(character);
            }
        }
    }
}
