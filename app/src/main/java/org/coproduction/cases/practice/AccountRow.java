package org.coproduction.cases.practice;

import java.time.LocalDate;
import java.util.Objects;

/** An account as a line in a list. */
public record AccountRow(String address, AccountText text, LocalDate publishedOn) {
    private static final int EXCERPT = 260;

    static AccountRow of(Account account) {
        return new AccountRow(account.address(), account.text(), Objects.requireNonNull(account.publishedOn()));
    }

    /** How the first answer begins. */
    public String excerpt() {
        String done = text.answer(Question.DONE);
        if (done.length() <= EXCERPT) return done;
        int space = done.lastIndexOf(' ', EXCERPT);
        return done.substring(0, space < EXCERPT / 2 ? EXCERPT : space) + "…";
    }
}
