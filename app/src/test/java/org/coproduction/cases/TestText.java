package org.coproduction.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts of cases made by tests. */
public final class TestText {
    private TestText() {}

    public static CaseText smallest() {
        return named("test-smallest", "Smallest");
    }

    public static CaseText named(String slug, String title) {
        return with(slug, title, book());
    }

    /** A case with a picture or document. */
    public static CaseText attached(String slug, String title, CaseText.Attachment attachment) {
        return with(slug, title, book(), List.of(attachment));
    }

    /** A case whose source has this DOI. */
    public static CaseText citing(String slug, String doi) {
        Map<String, Object> source = book();
        source.put("DOI", doi);
        return with(slug, "Citing", source);
    }

    /** A case whose source is at this address. */
    public static CaseText pointing(String slug, String title, String address) {
        Map<String, Object> source = book();
        source.put("URL", address);
        return with(slug, title, source);
    }

    private static CaseText with(String slug, String title, Map<String, Object> source) {
        return with(slug, title, source, List.of());
    }

    private static CaseText with(
            String slug, String title, Map<String, Object> source, List<CaseText.Attachment> attachments) {
        return new CaseText(
                slug,
                title,
                "Somebody does something.",
                List.of("NL"),
                List.of(),
                null,
                null,
                null,
                "03.1",
                List.of("co-design"),
                "group",
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "survey",
                List.of(),
                List.of(new CaseText.Source("one", source, null)),
                attachments);
    }

    private static Map<String, Object> book() {
        Map<String, Object> book = new LinkedHashMap<>();
        book.put("type", "book");
        book.put("title", "A book");
        return book;
    }
}
