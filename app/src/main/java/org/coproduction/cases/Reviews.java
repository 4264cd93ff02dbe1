package org.coproduction.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.cases.Review.Verdict;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How editors look at drafts: field by field, with remarks, until it goes back or is published. */
@Component
public class Reviews {
    private static final int MOST_REMARKS = 500;

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Cases cases;
    private final LettersToAuthors letters;
    private final Audit audit;

    Reviews(JdbcClient jdbc, Drafts drafts, Cases cases, LettersToAuthors letters, Audit audit) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.cases = cases;
        this.letters = letters;
        this.audit = audit;
    }

    /** Empty where editors do not have it. */
    public Optional<Review> find(DraftId id) {
        return drafts.find(id).filter(draft -> draft.state().isWithEditors()).map(this::of);
    }

    private static final String VERDICTS = """
        SELECT field, verdict, said FROM draft_verdicts WHERE draft = :draft
        """; // served by its key

    public Review of(Draft draft) {
        Integer number = draft.base();
        CaseSlug slug = draft.slug();
        CaseVersion base =
                number == null || slug == null ? null : cases.find(slug, number).orElseThrow();
        Map<String, Verdict> verdicts = new HashMap<>();
        jdbc.sql(VERDICTS).param("draft", draft.id().value()).query(row -> {
            String field = row.getString("field");
            if (draft.text().said(field).equals(row.getString("said")))
                verdicts.put(
                        field,
                        row.getString("verdict").equals(Verdict.ACCEPTED.key()) ? Verdict.ACCEPTED : Verdict.RETURNED);
        });
        DraftText before = base == null ? DraftText.EMPTY : DraftText.of(base.text());
        return new Review(draft, base, draft.text().differing(before), verdicts, remarks(draft.id()));
    }

    private static final String REMARKS = """
        SELECT field, by_person, text, made_at FROM draft_remarks WHERE draft = :draft ORDER BY id LIMIT :most
        """; // served by draft_remarks_by_draft

    private List<Review.Remark> remarks(DraftId id) {
        return jdbc.sql(REMARKS)
                .param("draft", id.value())
                .param("most", MOST_REMARKS)
                .query((row, n) -> {
                    UUID by = row.getObject("by_person", UUID.class);
                    return new Review.Remark(
                            row.getString("field"),
                            by == null ? null : new PersonId(by),
                            row.getString("text"),
                            row.getTimestamp("made_at").toInstant());
                })
                .list();
    }

    private static final String DECIDE = """
        INSERT INTO draft_verdicts (draft, field, verdict, said, by_person)
        VALUES (:draft, :field, :verdict, :said, :by)
            ON CONFLICT (draft, field) DO UPDATE
           SET verdict = excluded.verdict, said = excluded.said, by_person = excluded.by_person, decided_at = now()
        """;

    /**
     * Decides on a field, remarks on it, or both; whoever does so first reviews the draft.
     *
     * @param verdict null for a remark alone
     * @return whether editors have the draft, and it changes this field
     */
    @Transactional
    public boolean decide(DraftId id, String field, @Nullable Verdict verdict, String remark, PersonId by) {
        Optional<Review> review = drafts.lock(id).flatMap(draft -> find(id));
        if (review.isEmpty() || !review.get().changed().contains(field)) return false;
        if (verdict != null)
            jdbc.sql(DECIDE)
                    .param("draft", id.value())
                    .param("field", field)
                    .param("verdict", verdict.key())
                    .param("said", review.get().draft().text().said(field))
                    .param("by", by.value())
                    .update();
        if (!remark.isBlank())
            jdbc.sql("INSERT INTO draft_remarks (draft, field, by_person, text) VALUES (:draft, :field, :by, :text)")
                    .param("draft", id.value())
                    .param("field", field)
                    .param("by", by.value())
                    .param("text", remark.strip())
                    .update();
        begin(id, by);
        return true;
    }

    private static final String ACCEPT = """
        INSERT INTO draft_verdicts (draft, field, verdict, said, by_person)
        SELECT :draft, field, 'accepted', said, :by FROM unnest(:fields, :said) AS open (field, said)
            ON CONFLICT (draft, field) DO UPDATE
           SET verdict = excluded.verdict, said = excluded.said, by_person = excluded.by_person, decided_at = now()
        """;

    /**
     * Accepts every field on which nobody has decided yet; what was sent back stays so.
     *
     * @return whether editors have the draft
     */
    @Transactional
    public boolean acceptRest(DraftId id, PersonId by) {
        Optional<Review> review = drafts.lock(id).flatMap(draft -> find(id));
        if (review.isEmpty()) return false;
        List<String> open = review.get().open();
        DraftText text = review.get().draft().text();
        jdbc.sql(ACCEPT)
                .param("draft", id.value())
                .param("by", by.value())
                .param("fields", open.toArray(String[]::new))
                .param("said", open.stream().map(text::said).toArray(String[]::new))
                .update();
        begin(id, by);
        return true;
    }

    private void begin(DraftId id, PersonId by) {
        jdbc.sql("UPDATE drafts SET state = 'in-review', reviewer = coalesce(reviewer, :by) WHERE id = :id")
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    /** What came of sending a draft back. */
    public enum SendBack {
        DONE,
        /** No field was sent back, so its authors would not know what to do. */
        NOTHING_TO_DO,
        GONE
    }

    /** Back to its authors, who get a mail. */
    @Transactional
    public SendBack sendBack(DraftId id, PersonId by) {
        Optional<Review> review = drafts.lock(id).flatMap(draft -> find(id));
        if (review.isEmpty()) return SendBack.GONE;
        if (review.get().returned().isEmpty()) return SendBack.NOTHING_TO_DO;
        Draft draft = review.get().draft();
        jdbc.sql("UPDATE drafts SET state = 'returned' WHERE id = :id")
                .param("id", id.value())
                .update();
        letters.sentBack(draft, review.get().returned());
        audit.log(by.value(), "draft-returned", owner(draft), draft.id().toString());
        return SendBack.DONE;
    }

    static @Nullable UUID owner(Draft draft) {
        PersonId owner = draft.owner();
        return owner == null ? null : owner.value();
    }
}
