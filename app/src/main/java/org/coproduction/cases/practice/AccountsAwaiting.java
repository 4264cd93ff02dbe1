package org.coproduction.cases.practice;

import java.util.List;
import java.util.Optional;
import org.coproduction.people.Awaited;
import org.coproduction.people.Awaited.Turn;
import org.coproduction.people.Awaiting;
import org.coproduction.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody told of their practice, until it is decided on. */
@Component
@Order(30)
class AccountsAwaiting implements Awaiting {
    private final Accounts accounts;

    AccountsAwaiting(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Awaited> of(PersonId person) {
        return accounts.of(person).stream()
                .map(AccountsAwaiting::awaited)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Awaited> awaited(Account account) {
        return switch (account.state()) {
            case ASKED -> Optional.of(awaited(account, Turn.YOURS, "awaits.account.asked"));
            case WAITING -> Optional.of(awaited(account, Turn.OTHERS, "awaits.account.waiting"));
            case PUBLISHED, DECLINED, TAKEN_BACK -> Optional.empty();
        };
    }

    private static Awaited awaited(Account account, Turn turn, String words) {
        return new Awaited(turn, words, account.text().heading(), "/me/accounts/" + account.id(), account.stateSince());
    }
}
