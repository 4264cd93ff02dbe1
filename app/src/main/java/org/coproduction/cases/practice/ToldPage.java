package org.coproduction.cases.practice;

import java.util.List;

/**
 * An account as whoever told it sees it.
 *
 * @param here where they find it
 * @param confirmable whether they came by mail and can say that the address is theirs
 * @param keep whether they need to keep the address of this page
 */
public record ToldPage(Account account, List<Note> notes, String here, boolean confirmable, boolean keep) {
    public ToldPage {
        notes = List.copyOf(notes);
    }
}
