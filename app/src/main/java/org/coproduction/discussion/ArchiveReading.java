package org.coproduction.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.coproduction.platform.mail.AddressesIn;
import org.coproduction.platform.mail.MailHead;
import org.coproduction.platform.mail.Mbox;
import org.jspecify.annotations.Nullable;

/** Reads where all mails of an archive belong, and keeps of each no more than that. */
final class ArchiveReading {
    private final List<ListMail> mails = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();
    private int position;
    private int undated;
    private @Nullable Instant last;

    private ArchiveReading() {}

    /** In the order of the files; the second copy of a mail is left out. */
    static List<ListMail> of(ArchiveFiles files, LongConsumer read) {
        ArchiveReading reading = new ArchiveReading();
        files.each(reading::take, read);
        reading.dateTheFirst();
        return reading.mails;
    }

    private void take(Mbox.Entry entry) {
        MailHead head = MailHead.of(entry);
        int here = position++;
        if (!seen.add(head.id())) return;
        Instant at = head.at() == null ? last : head.at();
        if (at == null) undated++;
        last = at;
        mails.add(new ListMail(
                here,
                head.id(),
                head.answers(),
                ListSubject.of(AddressesIn.hidden(head.subject())),
                at == null ? Instant.EPOCH : at));
    }

    /** A mail without a date is of the time of the one before it; those before any date are of that. */
    private void dateTheFirst() {
        Instant first = last == null
                ? Instant.now()
                : mails.get(Math.min(undated, mails.size() - 1)).at();
        ListIterator<ListMail> some = mails.subList(0, undated).listIterator();
        while (some.hasNext()) some.set(some.next().dated(first));
    }
}
