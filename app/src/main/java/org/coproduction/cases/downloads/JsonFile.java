package org.coproduction.cases.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * An object that says where its {@code cases} come from, and the cases as they are stored, byte for byte: the import takes
 * it as it is and finds nothing changed.
 */
record JsonFile(Provenance provenance) {
    private static final byte[] BETWEEN = ",\n".getBytes(StandardCharsets.UTF_8);

    void write(CaseStream cases, OutputStream out) throws IOException {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("query", provenance.query());
        head.put("retrieved", provenance.retrieved().toString());
        head.put("licence", Provenance.LICENCE);
        head.put("schema", provenance.site() + "/schemas/case.json");
        String object = JsonMapper.shared().writeValueAsString(head);
        text(out, object.substring(0, object.length() - 1) + ",\"cases\":[\n");
        boolean[] first = {true};
        cases.each(stored -> {
            if (!first[0]) out.write(BETWEEN);
            first[0] = false;
            out.write(stored.json());
        });
        text(out, "\n]}\n");
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
