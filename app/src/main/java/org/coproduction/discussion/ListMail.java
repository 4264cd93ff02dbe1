package org.coproduction.discussion;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A mail of an archive, as far as it says where it belongs.
 *
 * @param position among all mails of the files, from 0 on
 */
record ListMail(int position, UUID id, List<UUID> answers, ListSubject subject, Instant at) {
    /** Those of the same time in the order of the files. */
    static final Comparator<ListMail> BY_TIME =
            Comparator.comparing(ListMail::at).thenComparing(ListMail::position);

    ListMail {
        answers = List.copyOf(answers);
    }

    ListMail dated(Instant time) {
        return new ListMail(position, id, answers, subject, time);
    }

    /** Its own and those of the mails it comes after. */
    Stream<UUID> ids() {
        return Stream.concat(Stream.of(id), answers.stream());
    }
}
