package org.coproduction.discussion.archive;

import java.util.List;

/**
 * Mails of archives that came from the reader's address, some at a time.
 *
 * @param all how many there are
 * @param open how many of them the reader has said nothing about
 */
public record OwnMailsPage(List<OwnMail> mails, int all, int open, int page) {
    static final int SIZE = 50;

    public OwnMailsPage {
        mails = List.copyOf(mails);
    }

    public boolean goesOn() {
        return page * SIZE < all;
    }
}
