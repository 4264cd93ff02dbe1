package org.coproduction.cases.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** A published account as programs read it: nothing of who told it that they did not want told. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AccountData(
        long number,
        String address,
        String nature,
        String title,
        Map<String, String> answers,
        String language,
        String country,
        String place,
        @Nullable Integer year,
        @Nullable String policyArea,
        @Nullable String caseAddress,
        String voice,
        String name,
        List<String> strategies,
        List<String> questions,
        @Nullable LocalDate publishedOn,
        String licence) {
    private static final String NATURE = "experience, not research";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    static AccountData of(Account account, Here here) {
        AccountText text = account.text();
        Map<String, String> answers = new LinkedHashMap<>();
        text.answers().forEach((question, answer) -> answers.put(question.key(), answer));
        String about = text.caseSlug();
        return new AccountData(
                account.number(),
                here.absolute(account.address()),
                NATURE,
                text.heading(),
                answers,
                text.language(),
                text.country(),
                text.place(),
                text.year(),
                text.policyArea(),
                about == null ? null : here.absolute("/cases/" + about),
                text.voice().key(),
                text.signature(),
                account.strategies(),
                account.questions(),
                account.publishedOn(),
                LICENCE);
    }

    record Stretch(
            int total, List<AccountData> accounts, @Nullable String next) {
        static Stretch of(AccountQuery query, Hits hits, List<Account> accounts, Here here) {
            String cursor = hits.next();
            String next = cursor == null
                    ? null
                    : "/accounts.json" + query.query() + (query.query().isEmpty() ? "?" : "&") + "after=" + cursor;
            return new Stretch(
                    hits.total(),
                    accounts.stream().map(account -> of(account, here)).toList(),
                    next == null ? null : here.absolute(next));
        }

        private static AccountData of(Account account, Here here) {
            return AccountData.of(account, here);
        }
    }
}
