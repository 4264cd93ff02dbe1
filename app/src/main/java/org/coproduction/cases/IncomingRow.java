package org.coproduction.cases;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.bibliography.Doi;
import org.jspecify.annotations.Nullable;

/** A case as a row of {@link Incoming}, its text spread over the columns, in the form that PostgreSQL copies from. */
record IncomingRow(byte[] bytes) {
    static final int COLUMNS = 17;

    /** A case that will be refused, kept by its slug so that a second one of that slug is noticed. */
    static IncomingRow of(int position, @Nullable String slug) {
        CopiedRow row = new CopiedRow(COLUMNS, 200).number(position).text(slug == null ? null : slug.replace("\0", ""));
        for (int column = 2; column < COLUMNS; column++) row.nothing();
        return new IncomingRow(row.bytes());
    }

    static IncomingRow of(int position, CaseText of, byte[] json) {
        List<String> keys = new ArrayList<>();
        List<String> dois = new ArrayList<>();
        for (CaseText.Source source : of.sources()) {
            if (!(source.csl().get("DOI") instanceof String text)) continue;
            Doi.of(text).ifPresent(doi -> {
                keys.add(source.key());
                dois.add(doi.value());
            });
        }
        return new IncomingRow(new CopiedRow(COLUMNS, json.length + 2_000)
                .number(position)
                .text(of.slug())
                .bytes(CaseJson.hash(json))
                .bytes(json)
                .text(of.title())
                .text(of.summary())
                .texts(of.countries())
                .text(of.policyArea())
                .number(of.startYear())
                .number(of.endYear())
                .truth(of.ongoing())
                .text(of.evidenceBasis())
                .texts(RowBytes.outcomes(of))
                .texts(keys)
                .texts(dois)
                .longNumber(CaseTraits.of(of).packed())
                .truth(!of.attachments().isEmpty())
                .bytes());
    }
}
