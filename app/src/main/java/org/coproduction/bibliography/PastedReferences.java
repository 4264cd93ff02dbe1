package org.coproduction.bibliography;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** References out of what somebody pasted: BibTeX, RIS or CSL-JSON. */
public final class PastedReferences {
    /** More than anybody pastes into one case. */
    public static final int MOST = 50;

    private static final Pattern RIS = Pattern.compile("(?m)^TY\\s{1,2}- ");
    private static final Pattern DAY = Pattern.compile("^(\\d{4})(?:[/-](\\d{1,2}))?(?:[/-](\\d{1,2}))?");
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private PastedReferences() {}

    /** At most {@value #MOST}; empty where it is none of these formats, or cannot be read. */
    public static List<CslItem> of(String text) {
        String pasted = text.strip();
        try {
            if (pasted.startsWith("@")) return bibTex(pasted);
            if (RIS.matcher(pasted).find()) return ris(pasted);
            if (pasted.startsWith("[") || pasted.startsWith("{")) return json(pasted);
            return List.of();
        } catch (ParseException | TokenMgrException | JacksonException | IOException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static List<CslItem> bibTex(String text) throws ParseException {
        BibTeXConverter converter = new BibTeXConverter();
        return items(converter.toItemData(converter.loadDatabase(bytes(text))).values());
    }

    private static List<CslItem> ris(String text) throws ParseException, IOException {
        RISConverter converter = new RISConverter();
        return items(converter.toItemData(converter.loadLibrary(bytes(text))).values());
    }

    private static List<CslItem> items(Collection<CSLItemData> read) {
        return read.stream()
                .limit(MOST)
                .map(item -> item(JSON.valueToTree(item.toJson(new MapJsonBuilderFactory().createJsonBuilder()))))
                .toList();
    }

    private static List<CslItem> json(String text) {
        JsonNode read = JSON.readTree(text);
        List<CslItem> items = new ArrayList<>();
        for (JsonNode one : read.isArray() ? read : List.of(read)) {
            if (one.isObject() && items.size() < MOST) items.add(item(one));
        }
        return items;
    }

    private static CslItem item(JsonNode read) {
        Map<String, Object> fields = new LinkedHashMap<>(JSON.convertValue(read, FIELDS));
        Matcher day = DAY.matcher(read.path("issued").path("raw").asString(""));
        if (day.find()) fields.put("issued", Map.of("date-parts", List.of(parts(day))));
        return new CslItem(read.path("id").asString(""), fields);
    }

    /** Of {@code 2019/03/01/}, as RIS has it: year, month and day, as far as they are told. */
    private static List<Integer> parts(Matcher day) {
        return IntStream.rangeClosed(1, day.groupCount())
                .mapToObj(day::group)
                .filter(part -> part != null)
                .map(Integer::valueOf)
                .toList();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
