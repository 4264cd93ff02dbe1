package org.coproduction.cases.practice;

import org.coproduction.platform.web.Refusal;

/** Words between editor and teller: there are some, and not too many. */
final class Answer {
    static final int LONGEST = 2_000;

    private Answer() {}

    static String of(String typed) {
        String words = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        if (words.isEmpty() || words.length() > LONGEST) throw Refusal.badRequest("telling.refused.words", LONGEST);
        return words;
    }
}
