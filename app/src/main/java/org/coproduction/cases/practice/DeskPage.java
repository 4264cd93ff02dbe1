package org.coproduction.cases.practice;

import java.util.List;

/** What waits for editors, oldest first; after it what waits for whoever told it. */
public record DeskPage(List<Account> waiting, List<Account> asked) {
    public DeskPage {
        waiting = List.copyOf(waiting);
        asked = List.copyOf(asked);
    }
}
