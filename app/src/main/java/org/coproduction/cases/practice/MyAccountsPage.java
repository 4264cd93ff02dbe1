package org.coproduction.cases.practice;

import java.util.List;

public record MyAccountsPage(List<Account> accounts) {
    public MyAccountsPage {
        accounts = List.copyOf(accounts);
    }
}
