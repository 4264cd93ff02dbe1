package org.coproduction.cases.practice;

import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Typed;

/** Words between editor and teller: there are some, and not too many. */
final class Answer {
    static final int LONGEST = 2_000;

    private Answer() {}

    static String of(String typed) {
        String words = Typed.lines(typed);
        if (words.isEmpty() || words.length() > LONGEST) throw Refusal.badRequest("telling.refused.words", LONGEST);
        return words;
    }
}
