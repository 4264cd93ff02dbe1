package org.coproduction.discussion.archive;

import java.util.List;
import org.coproduction.people.Awaited;
import org.coproduction.people.Awaiting;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.springframework.stereotype.Component;

@Component
class MailsAwaited implements Awaiting {
    private final OwnMails mails;
    private final People people;

    MailsAwaited(OwnMails mails, People people) {
        this.mails = mails;
        this.people = people;
    }

    @Override
    public List<Awaited> of(PersonId person) {
        return people.withId(person).stream()
                .flatMap(member -> mails.asked(member).stream())
                .map(asked ->
                        new Awaited(Awaited.Turn.YOURS, "awaits.archive", asked.list(), "/me/mails", asked.since()))
                .toList();
    }
}
