package org.coproduction.bibliography.browse;

import java.util.List;

/** The kinds of work that have a word of their own; CSL knows more, which all count as other. */
final class ReadingType {
    static final String OTHER = "other";
    private static final List<String> NAMED = List.of(
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "book",
            "chapter",
            "dataset",
            "legal_case",
            "legislation",
            "manuscript",
            "paper-conference",
            "report",
            "thesis",
            "webpage");

    private ReadingType() {}

    static String of(String cslType) {
        return NAMED.contains(cslType) ? cslType : OTHER;
    }

    static boolean exists(String name) {
        return name.equals(OTHER) || NAMED.contains(name);
    }
}
