package org.coproduction.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.cases.Conflict.Choice;
import org.coproduction.discussion.Debate;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases that are being written: begin, find, save. */
@Component
public class Drafts {
    private static final int SAVES_KEPT = 200;
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final ReservedSlugs slugs;

    Drafts(JdbcClient jdbc, Cases cases, ReservedSlugs slugs) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.slugs = slugs;
    }

    private static final String BEGIN = """
        INSERT INTO drafts (id, case_id, base, title, owner, state, text, revision, debate)
        VALUES (:id, (SELECT id FROM cases WHERE slug = :slug), :base, :title, :owner, 'draft', :text::json, 1, :debate)
        """;

    /** A new case. */
    @Transactional
    public Draft begin(PersonId owner, DraftText text) {
        return insert(null, null, text, owner, null);
    }

    /** A new case that grows out of a debate, whose page names it once it is published. */
    @Transactional
    public Draft begin(PersonId owner, DraftText text, Debate debate) {
        return insert(null, null, text, owner, debate.id());
    }

    /** A change to a case; where they have begun one already, that one. Empty where there is no such case. */
    @Transactional
    public Optional<Draft> improve(CaseSlug slug, PersonId owner) {
        Optional<CaseVersion> current = cases.find(slug);
        if (current.isEmpty()) return Optional.empty();
        return Optional.of(begun(slug, owner)
                .orElseGet(() -> insert(
                        slug, current.get().number(), DraftText.of(current.get().text()), owner, null)));
    }

    /** Back to what an older version said, as a change to the current one. Empty where there is no such version. */
    @Transactional
    public Optional<Draft> restore(CaseSlug slug, int number, PersonId owner) {
        Optional<CaseVersion> current = cases.find(slug);
        return current.flatMap(now -> cases.find(slug, number))
                .map(old -> insert(slug, current.orElseThrow().number(), DraftText.of(old.text()), owner, null));
    }

    private Draft insert(
            @Nullable CaseSlug slug, @Nullable Integer base, DraftText text, PersonId owner, @Nullable Long debate) {
        DraftId id = DraftId.fresh();
        jdbc.sql(BEGIN)
                .param("id", id.value())
                .param("slug", slug == null ? null : slug.value())
                .param("base", base)
                .param("title", text.text("title"))
                .param("owner", owner.value())
                .param("text", text.json())
                .param("debate", debate)
                .update();
        remember(id, 1, text, null, owner);
        return find(id).orElseThrow();
    }

    private static final String DRAFT = """
        SELECT d.id, coalesce(c.slug, d.slug) AS slug, d.base, d.owner, d.state, d.text, d.revision, d.message,
               d.begun_at, d.saved_at, d.submitted_at, d.state_since, d.published, d.owner_name, d.reviewer,
               ARRAY(SELECT a.person FROM draft_authors a WHERE a.draft = d.id) AS authors,
               ARRAY(SELECT a.person FROM draft_authors a WHERE a.draft = d.id AND a.coder) AS coders
          FROM drafts d LEFT JOIN cases c ON c.id = d.case_id
        """; // served by the keys of drafts and cases, and draft_authors_by_draft

    public Optional<Draft> find(DraftId id) {
        return jdbc.sql(DRAFT + "WHERE d.id = :id")
                .param("id", id.value())
                .query(Drafts::draft)
                .optional();
    }

    /** Empty also where it is somebody else’s: they need not know that it is there. */
    public Optional<Draft> find(DraftId id, PersonId by) {
        return find(id).filter(draft -> draft.isBy(by));
    }

    /** By those who write it, and by editors while they have it or once it is published. */
    public Optional<Draft> readable(DraftId id, Viewer viewer) {
        return find(id).filter(draft -> draft.isBy(PersonId.of(viewer))
                || viewer.may(Allowed.Who.EDITOR)
                        && (draft.state().isWithEditors() || draft.state() == DraftState.PUBLISHED));
    }

    private Optional<Draft> begun(CaseSlug slug, PersonId owner) {
        return jdbc.sql(DRAFT + "WHERE c.slug = :slug AND d.owner = :owner AND d.state IN ('draft', 'returned')"
                        + " ORDER BY d.saved_at DESC LIMIT 1") // served by drafts_by_case
                .param("slug", slug.value())
                .param("owner", owner.value())
                .query(Drafts::draft)
                .optional();
    }

    private static final String OF = """
        WHERE d.owner = :person OR d.id IN (SELECT draft FROM draft_authors WHERE person = :person)
        ORDER BY d.saved_at DESC LIMIT :most
        """; // served by drafts_by_owner and the key of draft_authors

    /** What somebody writes or wrote, the latest first. */
    public List<Draft> of(PersonId person) {
        return jdbc.sql(DRAFT + OF)
                .param("person", person.value())
                .param("most", SHOWN)
                .query(Drafts::draft)
                .list();
    }

    /**
     * Saves a change, merged with what others saved meanwhile. When this returns {@link DraftSave.Done}, it is in the
     * database for good.
     *
     * @param known what the writer had before them
     * @param change made to that
     * @param choices where both changed the same, by the key of the {@link Conflict}
     * @return empty where there is no such draft of theirs
     */
    @Transactional
    public Optional<DraftSave> save(
            DraftId id, PersonId by, KnownText known, UnaryOperator<DraftText> change, Map<String, Choice> choices) {
        return lock(id).filter(draft -> draft.isBy(by))
                .map(draft ->
                        draft.state().isOpen() ? save(draft, by, known, change, choices) : new DraftSave.Closed(draft));
    }

    private DraftSave save(
            Draft draft, PersonId by, KnownText known, UnaryOperator<DraftText> change, Map<String, Choice> choices) {
        DraftText base = text(draft, known);
        DraftText mine = change.apply(base);
        if (mine.equals(draft.text())) return new DraftSave.Done(draft, KnownText.of(draft), false);
        Merge merge = Merge.of(base, mine, draft.text(), choices);
        if (!merge.open().isEmpty()) return new DraftSave.Contested(draft, merge.open());
        if (merge.text().equals(draft.text())) return new DraftSave.Done(draft, known, true);
        boolean merged = !merge.text().equals(mine);
        Draft saved = write(draft, merge.text(), merged ? mine : null, by);
        return new DraftSave.Done(saved, new KnownText(saved.revision(), merged), merged);
    }

    private static final String WRITE = """
        UPDATE drafts
           SET text = :text::json, title = :title, revision = revision + 1, saved_at = now()
         WHERE id = :id
        """;

    private Draft write(Draft draft, DraftText text, @Nullable DraftText sent, PersonId by) {
        jdbc.sql(WRITE)
                .param("text", text.json())
                .param("title", text.text("title"))
                .param("id", draft.id().value())
                .update();
        remember(draft.id(), draft.revision() + 1, text, sent, by);
        return find(draft.id()).orElseThrow();
    }

    /**
     * Reserves the address of a new case, once it has a title that its writer has finished typing. An address is never
     * changed or given to another case after that.
     */
    @Transactional
    public void reserveAddress(DraftId id) {
        lock(id).filter(draft -> draft.slug() == null && !draft.title().isEmpty())
                .ifPresent(draft -> jdbc.sql("UPDATE drafts SET slug = :slug WHERE id = :id")
                        .param("slug", slugs.free(draft.title()).value())
                        .param("id", id.value())
                        .update());
    }

    private static final String REMEMBER = """
        INSERT INTO draft_saves (draft, revision, text, sent, saved_by)
        VALUES (:draft, :revision, :text::json, :sent::json, :by)
        """;

    private void remember(DraftId id, int revision, DraftText text, @Nullable DraftText sent, PersonId by) {
        jdbc.sql(REMEMBER)
                .param("draft", id.value())
                .param("revision", revision)
                .param("text", text.json())
                .param("sent", sent == null ? null : sent.json())
                .param("by", by.value())
                .update();
        jdbc.sql("DELETE FROM draft_saves WHERE draft = :draft AND revision <= :last") // served by its key
                .param("draft", id.value())
                .param("last", revision - SAVES_KEPT)
                .update();
    }

    /**
     * Takes over what was published since the draft began, merged with what it changes.
     *
     * @return empty where there is no such draft of theirs
     */
    @Transactional
    public Optional<DraftSave> takeOver(DraftId id, PersonId by, Map<String, Choice> choices) {
        return lock(id).filter(draft -> draft.isBy(by))
                .map(draft -> draft.state().isOpen() ? takeOver(draft, by, choices) : new DraftSave.Closed(draft));
    }

    DraftSave takeOver(Draft draft, PersonId by, Map<String, Choice> choices) {
        CaseVersion newest = newerThan(draft).orElse(null);
        if (newest == null) return new DraftSave.Done(draft, KnownText.of(draft), false);
        CaseVersion base =
                cases.find(newest.of(), Objects.requireNonNull(draft.base())).orElseThrow();
        Merge merge = Merge.of(DraftText.of(base.text()), draft.text(), DraftText.of(newest.text()), choices);
        if (!merge.open().isEmpty()) return new DraftSave.Contested(draft, merge.open());
        jdbc.sql("UPDATE drafts SET base = :base WHERE id = :id")
                .param("base", newest.number())
                .param("id", draft.id().value())
                .update();
        Draft saved = write(draft, merge.text(), null, by);
        return new DraftSave.Done(saved, KnownText.of(saved), true);
    }

    /** The version of the case that was published since the draft began, if there is one. */
    public Optional<CaseVersion> newerThan(Draft draft) {
        Integer base = draft.base();
        CaseSlug slug = draft.slug();
        if (base == null || slug == null || draft.state() == DraftState.PUBLISHED) return Optional.empty();
        return cases.find(slug).filter(version -> version.number() > base);
    }

    private static final String KNOWN = """
        SELECT CASE WHEN :sent THEN coalesce(sent, text) ELSE text END
          FROM draft_saves WHERE draft = :draft AND revision = :revision
        """; // served by its key

    /** Of a save that is no longer kept, nothing is known: all that differs is then for the writer to decide. */
    private DraftText text(Draft draft, KnownText known) {
        return jdbc.sql(KNOWN)
                .param("sent", known.sent())
                .param("draft", draft.id().value())
                .param("revision", known.revision())
                .query(String.class)
                .optional()
                .map(DraftText::read)
                .orElse(DraftText.EMPTY);
    }

    private static final String WAITING = DRAFT + """
        WHERE d.state IN ('submitted', 'in-review') ORDER BY d.submitted_at LIMIT :most
        """; // served by drafts_with_editors

    /** Those that editors have, the longest waiting first. */
    public List<Draft> waiting() {
        return jdbc.sql(WAITING).param("most", SHOWN).query(Drafts::draft).list();
    }

    Optional<Draft> lock(DraftId id) {
        return jdbc.sql("SELECT id FROM drafts WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(there -> find(id));
    }

    static Draft draft(ResultSet row, int number) throws SQLException {
        String slug = row.getString("slug");
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                slug == null ? null : new CaseSlug(slug),
                (Integer) row.getObject("base"),
                person(row, "owner"),
                people(row, "authors").toList(),
                people(row, "coders").collect(Collectors.toSet()),
                DraftState.of(row.getString("state")),
                DraftText.read(row.getString("text")),
                row.getInt("revision"),
                row.getString("message"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("saved_at").toInstant(),
                moment(row, "submitted_at"),
                row.getTimestamp("state_since").toInstant(),
                (Integer) row.getObject("published"),
                row.getString("owner_name"),
                person(row, "reviewer"));
    }

    private static Stream<PersonId> people(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray()).map(PersonId::new);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
