package org.coproduction.discussion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which mails of an archive belong together: those that name each other or the same third one, in whatever circle; and one that
 * says it is an answer and names none goes with the last of that subject before it.
 */
final class Strands {
    /** After that the same subject is another conversation. */
    static final Duration SAME_SUBJECT = Duration.ofDays(30);

    private final Map<UUID, Integer> places = new HashMap<>();
    private int[] leads = new int[16];

    private Strands() {}

    /** Each with its mails by time, those of the same time in the order of the file. */
    static Collection<List<ListMail>> of(List<ListMail> mails) {
        Strands strands = new Strands();
        mails.forEach(strands::joinNamed);
        List<ListMail> byTime = new ArrayList<>(mails);
        byTime.sort(ListMail.BY_TIME);
        strands.joinSubjects(byTime);
        Map<Integer, List<ListMail>> found = new LinkedHashMap<>();
        for (ListMail mail : byTime)
            found.computeIfAbsent(strands.lead(strands.place(mail.id())), lead -> new ArrayList<>())
                    .add(mail);
        return found.values();
    }

    private void joinNamed(ListMail mail) {
        int place = place(mail.id());
        for (UUID answered : mail.answers()) join(place, place(answered));
    }

    private record Said(int place, Instant at) {}

    private void joinSubjects(List<ListMail> byTime) {
        Map<String, Said> last = new HashMap<>();
        for (ListMail mail : byTime) {
            if (mail.subject().rest().isEmpty()) continue;
            int place = place(mail.id());
            Said before = last.put(mail.subject().key(), new Said(place, mail.at()));
            boolean names = !mail.answers().isEmpty();
            if (before == null || names || !mail.subject().answer()) continue;
            if (!before.at().plus(SAME_SUBJECT).isBefore(mail.at())) join(place, before.place());
        }
    }

    private int place(UUID id) {
        return places.computeIfAbsent(id, fresh -> {
            int place = places.size();
            if (place == leads.length) leads = Arrays.copyOf(leads, place * 2);
            leads[place] = place;
            return place;
        });
    }

    private int lead(int place) {
        int lead = place;
        while (leads[lead] != lead) {
            leads[lead] = leads[leads[lead]];
            lead = leads[lead];
        }
        return lead;
    }

    private void join(int one, int other) {
        leads[lead(one)] = lead(other);
    }
}
