package org.coproduction.bibliography;

import java.util.regex.Pattern;

/** What the styles get wrong for our items, put right in the finished entry. */
final class Mending {
    /** APA leads over to an address with "Retrieved DAY, from"; without a day nothing of it should stay. */
    private static final Pattern RETRIEVED_NEVER = Pattern.compile("(Retrieved|Consulté) (?=<a )");
    /** APA's order of year, month and day is kept in French, where a day stands before its month. */
    private static final Pattern DAY_AFTER_MONTH = Pattern.compile("\\((\\d{4}), (janvier|février|mars|avril|mai|juin"
            + "|juillet|août|septembre|octobre|novembre|décembre) (\\d{1,2}(?:ᵉʳ|er)?)\\)");

    private static final Pattern SPACES = Pattern.compile("[ \\n\\t]{2,}|[\\n\\t]");

    private Mending() {}

    static String of(String html) {
        String mended = RETRIEVED_NEVER.matcher(html).replaceAll("");
        mended = DAY_AFTER_MONTH.matcher(mended).replaceAll("($1, $3 $2)");
        return SPACES.matcher(mended).replaceAll(" ").strip();
    }
}
