package org.coproduction.cases.practice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Here;

/** What practitioners and citizens told, for feed readers. */
final class AccountsFeed {
    private AccountsFeed() {}

    static Feed of(AccountQuery query, List<Account> newest, Here here) {
        return Feed.of(
                here.say("accounts.title"),
                "/accounts.atom" + query.query(),
                query.address(),
                newest.stream().map(AccountsFeed::entry).toList(),
                here);
    }

    private static Feed.Entry entry(Account account) {
        AccountText text = account.text();
        Instant at = Objects.requireNonNull(account.publishedAt());
        return new Feed.Entry(
                account.address(),
                text.heading(),
                text.signature().isEmpty() ? null : text.signature(),
                at,
                at,
                Feed.Text.plain(String.join("\n\n", text.answers().values()), text.language()));
    }
}
