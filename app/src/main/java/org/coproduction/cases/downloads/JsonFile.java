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
    static final byte[] BETWEEN = ",\n".getBytes(StandardCharsets.UTF_8);

    static final byte[] END = "\n]}\n".getBytes(StandardCharsets.UTF_8);

    void write(CaseStream cases, OutputStream out) throws IOException {
        out.write(beginning());
        boolean[] first = {true};
        cases.each(stored -> {
            if (!first[0]) out.write(BETWEEN);
            first[0] = false;
            out.write(stored.json());
        });
        out.write(END);
    }

    /** Up to the first case; between two of them stands {@link #BETWEEN}, behind the last {@link #END}. */
    byte[] beginning() {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("query", provenance.query());
        head.put("retrieved", provenance.retrieved().toString());
        head.put("licence", Provenance.LICENCE);
        head.put("schema", provenance.site() + "/schemas/case.json");
        String object = JsonMapper.shared().writeValueAsString(head);
        return (object.substring(0, object.length() - 1) + ",\"cases\":[\n").getBytes(StandardCharsets.UTF_8);
    }
}
