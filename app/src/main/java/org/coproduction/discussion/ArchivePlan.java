package org.coproduction.discussion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What of an archive is new.
 *
 * @param begun conversations that become debates, each by time
 * @param goingOn mails that belong to debates which are here from an earlier import, by their ids
 * @param known how many mails are here already
 */
record ArchivePlan(List<List<ListMail>> begun, Map<Long, List<ListMail>> goingOn, int known) {
    /** @param here in which debate those mails are that came earlier */
    static ArchivePlan of(List<ListMail> mails, Map<UUID, Long> here) {
        List<List<ListMail>> begun = new ArrayList<>();
        Map<Long, List<ListMail>> goingOn = new TreeMap<>();
        for (List<ListMail> strand : Strands.of(mails)) {
            List<ListMail> fresh =
                    strand.stream().filter(mail -> !here.containsKey(mail.id())).toList();
            if (fresh.isEmpty()) continue;
            strand.stream()
                    .flatMap(ListMail::ids)
                    .map(here::get)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .ifPresentOrElse(
                            debate -> goingOn.computeIfAbsent(debate, none -> new ArrayList<>())
                                    .addAll(fresh),
                            () -> begun.add(fresh));
        }
        goingOn.values().forEach(more -> more.sort(ListMail.BY_TIME));
        int fresh = count(begun) + count(List.copyOf(goingOn.values()));
        return new ArchivePlan(begun, goingOn, mails.size() - fresh);
    }

    ArchiveImport.Brought brought() {
        return new ArchiveImport.Brought(
                count(begun) + count(List.copyOf(goingOn.values())), begun.size(), goingOn.size(), known);
    }

    private static int count(List<List<ListMail>> strands) {
        return strands.stream().mapToInt(List::size).sum();
    }
}
