package org.coproduction.site.contributions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.coproduction.bibliography.Citation;
import org.coproduction.people.Contribution;
import org.coproduction.platform.table.Csv;
import org.coproduction.platform.web.Here;

/** A row for each contribution, for a list of publications or an evaluation. */
final class ContributionsTable {
    private ContributionsTable() {}

    static byte[] csv(List<Contribution> all, List<Citation> citations, Here here) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Csv csv = new Csv(bytes);
        try {
            csv.add(Arrays.asList("published", "kind", "part", "title", "authors", "version", "url", "citation"));
            for (int i = 0; i < all.size(); i++) {
                Contribution one = all.get(i);
                csv.add(Arrays.asList(
                        one.on().toString(),
                        one.kind(),
                        one.part().key(),
                        here.text(one.title()).value(),
                        String.join("; ", one.authors()),
                        one.version(),
                        here.absolute(one.address()),
                        citations.get(i).text()));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }
}
