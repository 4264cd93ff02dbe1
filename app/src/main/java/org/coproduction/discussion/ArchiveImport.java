package org.coproduction.discussion;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.mail.MailHead;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the archive of a mailing list along: its conversations become debates, all of them or none. The files are read twice, first for
 * where each mail belongs, then for what it says. Nobody is told of anything, and what is here already stays as it is.
 */
@Component
public class ArchiveImport {
    private final JdbcClient jdbc;
    private final ArchiveDebates debates;
    private final References references;
    private final Changes changes;
    private final Words words;
    private final Audit audit;

    ArchiveImport(JdbcClient jdbc, References references, Changes changes, Words words, Audit audit) {
        this.jdbc = jdbc;
        this.debates = new ArchiveDebates(jdbc);
        this.references = references;
        this.changes = changes;
        this.words = words;
        this.audit = audit;
    }

    /**
     * How far it has come.
     *
     * @param bytes of the files, each counted twice
     */
    public record Progress(long bytes, int mails) {}

    /**
     * What came of it.
     *
     * @param mails that became posts
     * @param begun debates that they began
     * @param goneOn debates of an earlier import to which they were added
     * @param known mails that were here already, or stand in the files twice
     */
    public record Brought(int mails, int begun, int goneOn, int known) {}

    /**
     * What would come of it, without doing it.
     *
     * @throws NoArchive where a file holds no mails
     */
    public Brought look(List<Path> files, Consumer<Progress> progress) {
        return plan(new ArchiveFiles(files), new Steps(progress)).brought();
    }

    /**
     * @param by who imports it, for the log
     * @throws NoArchive where a file holds no mails, or changes meanwhile; then nothing was imported
     */
    @Transactional
    public Brought bring(List<Path> files, ArchivePlace place, String by, Consumer<Progress> progress) {
        jdbc.sql("LOCK TABLE list_archives IN EXCLUSIVE MODE").update(); // one import after the other
        ArchiveFiles archive = new ArchiveFiles(files);
        Steps steps = new Steps(progress);
        ArchivePlan plan = plan(archive, steps);
        if (plan.brought().mails() == 0) return plan.brought();
        Map<Integer, Placed> placed = place(plan, place);
        steps.fromTheStart();
        ArchiveRows rows = new ArchiveRows(jdbc, references, begin(place, by), place, said(place, "archive.nameless"));
        write(archive, placed, rows, steps);
        tellIndex(placed);
        audit.log(null, "archive-imported", null, place.list(), by);
        return plan.brought();
    }

    private ArchivePlan plan(ArchiveFiles files, Steps steps) {
        List<ListMail> mails = ArchiveReading.of(files, steps::read);
        return ArchivePlan.of(mails, debates.known(mails));
    }

    private static final String BEGIN = """
        INSERT INTO list_archives (list, imported_by) VALUES (:list, :by) RETURNING id
        """;

    private long begin(ArchivePlace place, String by) {
        return jdbc.sql(BEGIN)
                .param("list", place.list())
                .param("by", by)
                .query(Long.class)
                .single();
    }

    private record Placed(ListMail mail, ArchiveRows.Spot spot) {}

    /** By the position of each mail that is new, where it will stand. */
    private Map<Integer, Placed> place(ArchivePlan plan, ArchivePlace place) {
        Map<Integer, Placed> placed = new HashMap<>();
        List<Long> begun = debates.begin(plan.begun(), place, said(place, "archive.untitled"));
        for (int i = 0; i < begun.size(); i++) put(placed, plan.begun().get(i), begun.get(i), 0);
        debates.goOn(plan.goingOn())
                .forEach((debate, last) ->
                        put(placed, Objects.requireNonNull(plan.goingOn().get(debate)), debate, last));
        return placed;
    }

    private static void put(Map<Integer, Placed> placed, List<ListMail> mails, long debate, int last) {
        int number = last;
        for (ListMail mail : mails)
            placed.put(mail.position(), new Placed(mail, new ArchiveRows.Spot(debate, ++number)));
    }

    private static void write(ArchiveFiles files, Map<Integer, Placed> placed, ArchiveRows rows, Steps steps) {
        files.each(
                entry -> {
                    Placed here = placed.get(steps.mails());
                    if (here == null) return;
                    if (!MailHead.of(entry).id().equals(here.mail().id()))
                        throw new NoArchive("The files changed while they were read.");
                    rows.add(here.spot(), ArchivedMail.of(here.mail(), entry));
                },
                steps::read);
        rows.write();
    }

    private void tellIndex(Map<Integer, Placed> placed) {
        List<String> changed = placed.values().stream()
                .map(one -> Long.toString(one.spot().debate()))
                .distinct()
                .toList();
        changes.of(Debates.KINDS, changed);
    }

    /** In the language of the list where the site speaks it. */
    private String said(ArchivePlace place, String key) {
        return words.say(Language.of(place.tongue().tag()).orElse(Language.EN), key);
    }
}
