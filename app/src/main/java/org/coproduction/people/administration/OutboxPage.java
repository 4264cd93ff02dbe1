package org.coproduction.people.administration;

import java.util.List;
import org.coproduction.platform.mail.Outbox;

public record OutboxPage(boolean mailServer, List<Outbox.Row> mails) {
    public OutboxPage {
        mails = List.copyOf(mails);
    }
}
