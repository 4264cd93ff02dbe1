package org.coproduction.bibliography;

import java.util.List;

/** The kinds of work that have a word of their own; CSL knows more, which all count as other. */
public final class WorkType {
    public static final String OTHER = "other";
    public static final List<String> NAMED = List.of(
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

    private WorkType() {}

    public static String of(String cslType) {
        return NAMED.contains(cslType) ? cslType : OTHER;
    }

    public static boolean exists(String name) {
        return name.equals(OTHER) || NAMED.contains(name);
    }
}
