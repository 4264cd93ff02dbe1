package org.coproduction.cases.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.ReferenceFormat;
import org.coproduction.cases.CaseText;

/** The sources of the cases for reference software; each says in its note which case cites it. */
record ReferencesFile(Provenance provenance, ReferenceFormat format) {

    void write(CaseStream cases, OutputStream out) throws IOException {
        Together.each(cases, this::entries, out::write);
    }

    private byte[] entries(SavedCase.Stored stored) {
        CaseText text = stored.read().text();
        List<CslItem> items =
                text.sources().stream().map(source -> item(text, source)).toList();
        return format.of(items).getBytes(StandardCharsets.UTF_8);
    }

    /** Keys of sources are local to a case, so the case's slug goes before them. */
    private CslItem item(CaseText text, CaseText.Source source) {
        Map<String, Object> fields = new LinkedHashMap<>(source.csl());
        String cited = "Cited by " + provenance.address(text.slug()) + ", retrieved " + provenance.retrieved()
                + " from " + provenance.query() + ", " + Provenance.LICENCE;
        fields.merge("note", cited, (known, more) -> known + ". " + more);
        return new CslItem(text.slug() + ":" + source.key(), fields);
    }
}
