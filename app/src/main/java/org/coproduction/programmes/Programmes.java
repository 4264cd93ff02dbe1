package org.coproduction.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Theme;
import org.coproduction.discussion.Happenings;
import org.coproduction.discussion.Target;
import org.coproduction.discussion.Title;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.words.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members research together: found, begun, changed, put aside. */
@Component
public class Programmes {
    /** The kind of record that the index and debates know programmes as. */
    public static final String KIND = "programme";

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Audit audit;
    private final ProgrammeProposals proposals;
    private final Happenings happenings;

    Programmes(JdbcClient jdbc, Changes changes, Audit audit, ProgrammeProposals proposals, Happenings happenings) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.audit = audit;
        this.proposals = proposals;
        this.happenings = happenings;
    }

    private static final String PROGRAMME = """
        SELECT p.id, p.slug, p.title, p.goal, p.language, p.state, p.revision, p.interest, p.begun_at, p.changed_at, p.shows_milestones,
               ARRAY(SELECT q.question FROM programme_questions q WHERE q.programme = p.id ORDER BY q.question) AS questions,
               (SELECT count(*) FROM programme_partners m WHERE m.programme = p.id) AS partners,
               ARRAY(SELECT DISTINCT m.country FROM programme_partners m WHERE m.programme = p.id ORDER BY 1) AS countries
          FROM programmes p
        """; // served by the keys of all three

    public Optional<Programme> find(ProgrammeSlug slug) {
        return find(List.of(slug.value())).stream().findFirst();
    }

    /** In the order of their slugs. */
    public List<Programme> find(Collection<String> slugs) {
        return jdbc.sql(PROGRAMME + "WHERE p.slug = ANY(:slugs) ORDER BY p.slug")
                .param("slugs", slugs.toArray(String[]::new))
                .query(Programmes::programme)
                .list();
    }

    /** @param before id of the last one of the stretch before, 0 for the first stretch; the newest come first */
    public List<Programme> newest(long before, int most) {
        return jdbc.sql(PROGRAMME + "WHERE :before = 0 OR p.id < :before ORDER BY p.id DESC LIMIT :most")
                .param("before", before)
                .param("most", most)
                .query(Programmes::programme)
                .list();
    }

    /** Those that were not put aside, the newest first. */
    public List<Programme> on(Question question, int most) {
        return on(List.of(question), most);
    }

    /** Likewise on any question of it. */
    public List<Programme> on(Theme theme, int most) {
        return on(theme.questions(), most);
    }

    private static final String ON = PROGRAMME + """
        WHERE p.id IN (SELECT q.programme FROM programme_questions q WHERE q.question = ANY(:questions)) AND p.state <> 'aside'
        ORDER BY p.id DESC LIMIT :most
        """; // served by programme_questions_by_question

    private List<Programme> on(List<Question> questions, int most) {
        return jdbc.sql(ON)
                .param(
                        "questions",
                        questions.stream().map(one -> one.slug().value()).toArray(String[]::new))
                .param("most", most)
                .query(Programmes::programme)
                .list();
    }

    private static final String OUT_OF = PROGRAMME + """
        WHERE p.interest = :interest AND p.state <> 'aside' ORDER BY p.id LIMIT :most
        """; // served by programmes_by_interest

    /** Those that came out of an interest and were not put aside, the oldest first. */
    public List<Programme> outOf(int interest, int most) {
        return jdbc.sql(OUT_OF)
                .param("interest", interest)
                .param("most", most)
                .query(Programmes::programme)
                .list();
    }

    private static final String LED = PROGRAMME + """
        WHERE p.id IN (SELECT m.programme FROM programme_partners m WHERE m.person = :person AND m.role = 'leads')
          AND p.state <> 'aside'
        ORDER BY p.id DESC LIMIT :most
        """; // served by programme_partners_by_person

    /** Those that were not put aside, the newest first. */
    public List<Programme> ledBy(PersonId person, int most) {
        return jdbc.sql(LED)
                .param("person", person.value())
                .param("most", most)
                .query(Programmes::programme)
                .list();
    }

    private static final String BEGIN = """
        WITH begun AS (
            INSERT INTO programmes (slug, title, goal, language, interest)
            VALUES (:slug, :title, :goal, :language, :interest) RETURNING id)
        INSERT INTO programme_partners (programme, person, role, country, named)
        SELECT id, :person, :role, :country, :named FROM begun
        RETURNING programme
        """;

    /** Whoever begins it leads it; those invited are asked, and nobody is made a partner. */
    @Transactional
    public Programme begin(NewProgramme programme, PersonId by) {
        jdbc.sql("LOCK TABLE programmes IN SHARE ROW EXCLUSIVE MODE").update();
        ProgrammeText text = programme.text();
        Part founder = programme.founder();
        ProgrammeSlug slug = free(text.title());
        long id = jdbc.sql(BEGIN)
                .param("slug", slug.value())
                .param("title", text.title().value())
                .param("goal", text.goal().value())
                .param("language", programme.language().tag())
                .param("interest", programme.interest())
                .param("person", by.value())
                .param("role", founder.role().key())
                .param("country", founder.country())
                .param("named", founder.named())
                .query(Long.class)
                .single();
        worksOn(id, text.questions());
        changes.of(KIND, List.of(slug.value()));
        audit.log(by.value(), "programme-begun", null, slug.value());
        Programme begun = find(slug).orElseThrow();
        proposals.invite(begun, programme.invited(), by);
        return begun;
    }

    private ProgrammeSlug free(Title title) {
        String first = ProgrammeSlug.from(title, 1).value();
        Set<String> taken =
                Set.copyOf(jdbc.sql("SELECT slug FROM programmes WHERE slug = :first OR slug LIKE :first || '-%'")
                        .param("first", first)
                        .query(String.class)
                        .list()); // served by programmes_by_beginning_of_slug
        return Stream.iterate(1, number -> number + 1)
                .map(number -> ProgrammeSlug.from(title, number))
                .filter(slug -> !taken.contains(slug.value()))
                .findFirst()
                .orElseThrow();
    }

    private static final String CHANGE = """
        UPDATE programmes SET title = :title, goal = :goal, state = :state, revision = revision + 1, changed_at = now()
         WHERE id = :id AND revision = :revision AND state <> 'aside'
        """; // served by the primary key

    /**
     * @param seen the text that whoever changes it had before them
     * @return false where somebody else changed it meanwhile; then nothing was saved
     */
    @Transactional
    public boolean change(Programme programme, int seen, ProgrammeText text, State state, PersonId by) {
        int changed = jdbc.sql(CHANGE)
                .param("title", text.title().value())
                .param("goal", text.goal().value())
                .param("state", state.key())
                .param("id", programme.id())
                .param("revision", seen)
                .update();
        if (changed == 0) return false;
        jdbc.sql("DELETE FROM programme_questions WHERE programme = :programme")
                .param("programme", programme.id())
                .update();
        worksOn(programme.id(), text.questions());
        changes.of(KIND, List.of(programme.slug().value()));
        if (state != programme.state()) {
            audit.log(by.value(), "programme-state", null, programme.slug().value(), state.key());
            happenings.tell(
                    programme.happening("programme-state"),
                    List.of(new Target.OnRecord(programme.subjectId())),
                    List.of(by.value()));
        }
        return true;
    }

    private void worksOn(long programme, List<QuestionSlug> questions) {
        jdbc.sql("INSERT INTO programme_questions (programme, question) SELECT :programme, unnest(:questions)")
                .param("programme", programme)
                .param(
                        "questions",
                        questions.stream().map(QuestionSlug::value).distinct().toArray(String[]::new))
                .update();
    }

    /** @param aside false to take it up again, open for partners */
    @Transactional
    public void putAside(Programme programme, boolean aside, PersonId by) {
        jdbc.sql("UPDATE programmes SET state = :state, changed_at = now() WHERE id = :id")
                .param("state", (aside ? State.ASIDE : State.OPEN).key())
                .param("id", programme.id())
                .update();
        changes.of(KIND, List.of(programme.slug().value()));
        audit.log(
                by.value(),
                aside ? "programme-put-aside" : "programme-taken-up",
                null,
                programme.slug().value());
    }

    private static Programme programme(ResultSet row, int line) throws SQLException {
        int interest = row.getInt("interest");
        return new Programme(
                row.getLong("id"),
                new ProgrammeSlug(row.getString("slug")),
                row.getString("title"),
                row.getString("goal"),
                Language.of(row.getString("language")).orElseThrow(),
                State.of(row.getString("state")).orElseThrow(),
                row.getInt("revision"),
                interest == 0 ? null : interest,
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Stream.of((String[]) row.getArray("questions").getArray())
                        .map(QuestionSlug::new)
                        .toList(),
                row.getInt("partners"),
                List.of((String[]) row.getArray("countries").getArray()),
                row.getBoolean("shows_milestones"));
    }
}
