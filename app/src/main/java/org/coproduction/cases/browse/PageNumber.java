package org.coproduction.cases.browse;

import org.coproduction.platform.web.Refusal;

/** Which page of a list is asked for. */
record PageNumber(int value) {
    /** Further pages are not walked: whoever needs all cases downloads them. */
    static final int MOST = 500;

    static PageNumber of(String typed) {
        if (typed.isBlank()) return new PageNumber(1);
        if (!typed.matches("[1-9]\\d{0,8}")) throw Refusal.badRequest("cases.refused.page", MOST);
        int number = Integer.parseInt(typed);
        if (number > MOST) throw Refusal.badRequest("cases.refused.page", MOST);
        return new PageNumber(number);
    }
}
