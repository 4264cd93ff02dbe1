package org.coproduction.cases.practice;

import java.util.List;
import java.util.Objects;
import org.coproduction.people.Contribution;
import org.coproduction.people.Contributions;
import org.coproduction.people.Names;
import org.coproduction.people.PersonId;
import org.springframework.stereotype.Component;

/** The accounts that somebody told under their own name. Another name, or none, is not to be traced back to them. */
@Component
class AccountContributions implements Contributions {
    private final Accounts accounts;
    private final Names names;

    AccountContributions(Accounts accounts, Names names) {
        this.accounts = accounts;
        this.names = names;
    }

    @Override
    public List<Contribution> of(PersonId person) {
        List<Account> told = accounts.of(person);
        if (told.isEmpty()) return List.of();
        String name = names.of(List.of(person.value())).get(person.value());
        return told.stream()
                .filter(account -> account.state() == AccountState.PUBLISHED)
                .filter(account -> account.text().signature().equals(name))
                .map(AccountContributions::contribution)
                .toList();
    }

    private static Contribution contribution(Account account) {
        AccountText text = account.text();
        return new Contribution(
                Accounts.KIND,
                "accounts.tally",
                text.text(text.heading()),
                account.address(),
                Contribution.Part.AUTHOR,
                Objects.requireNonNull(account.publishedOn()),
                List.of(text.signature()),
                null);
    }
}
