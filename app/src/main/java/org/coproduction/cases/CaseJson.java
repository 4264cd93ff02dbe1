package org.coproduction.cases;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a case as JSON: the same text always gives the same bytes, which are kept, compared and exported. */
public final class CaseJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(CaseText.class);
    private static final ObjectReader READER = MAPPER.readerFor(CaseText.class);

    private CaseJson() {}

    public static byte[] write(CaseText text) {
        return WRITER.writeValueAsBytes(text);
    }

    /** Of what {@link #write} wrote; a file from outside goes through {@link CaseImport}. */
    public static CaseText read(byte[] json) {
        return READER.readValue(json);
    }

    static CaseText read(String json) {
        return READER.readValue(json);
    }

    static CaseText read(JsonNode checked) {
        return READER.readValue(checked);
    }

    static byte[] hash(byte[] json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
