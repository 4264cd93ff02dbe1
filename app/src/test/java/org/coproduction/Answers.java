package org.coproduction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a reader is answered at many addresses, without what no two answers have in common: the tokens of forms, and in files of cases
 * and readings when they were retrieved.
 *
 * @param read addresses that are opened
 * @param sent addresses to which a form is sent that has whatever any of them could ask for
 */
record Answers(Browsing reader, List<String> read, List<String> sent) {
    private static final Pattern TOKEN = Pattern.compile("(name=\"(?:token|opened)\" value=\")[^\"]*");
    private static final Pattern DATED = Pattern.compile(
            "/(cases|readings|strategies)\\.(bib|csv|ris|csl\\.json|xlsx|zip)|/cases/download\\.json|.*/template\\.xlsx");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Set<String> OF_THE_MOMENT =
            Set.of("date", "set-cookie", "etag", "connection", "keep-alive", "content-length");
    private static final String[] FIELDS = {
        "text", "Let me in", "language", "en", "level", "everything", "given", "true", "marked", "true", "revision",
                "1", "reason",
        "spam", "locked", "true", "pinned", "true", "title", "A title", "category", "practice", "handle", "eve-dunn",
                "keeps", "true",
        "agreed", "All", "en", "A name", "purpose", "Why"
    };

    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String address : read) all.put(address, opened(address));
        reader.get("/sign-in");
        for (String address : sent) {
            HttpResponse<String> answer = reader.post(address, FIELDS);
            all.put(
                    "POST " + address,
                    head(answer) + TOKEN.matcher(answer.body()).replaceAll("$1"));
        }
        return all;
    }

    private String opened(String address) {
        HttpResponse<String> answer = reader.get(address);
        String type = answer.headers().firstValue("content-type").orElse("");
        boolean packed = type.contains("zip") || type.contains("openxmlformats");
        String body = packed
                ? unpacked(reader.getBytes(address))
                : TOKEN.matcher(answer.body()).replaceAll("$1");
        return head(answer)
                + (DATED.matcher(address).matches() ? MOMENT.matcher(body).replaceAll("then") : body);
    }

    private static String head(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(OF_THE_MOMENT);
        return answer.statusCode() + " " + headers + "\n";
    }

    private static String unpacked(byte[] content) {
        StringBuilder whole = new StringBuilder();
        try {
            Path file = Files.write(Files.createTempFile("answer", ".zip"), content);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries()))
                    whole.append(entry.getName())
                            .append('\n')
                            .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toString();
    }
}
