package org.coproduction.interests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Theme;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All interests: raise one, take part, put it aside, make it a question of the agenda. */
@Component
public class Interests {
    /** The kind of record that the index knows interests as. */
    public static final String KIND = "interest";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Agenda agenda;
    private final Audit audit;

    Interests(JdbcClient jdbc, Changes changes, Agenda agenda, Audit audit) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.agenda = agenda;
        this.audit = audit;
    }

    private static final String INTEREST = """
        SELECT i.number, i.theme, i.question, i.title, i.text, i.language, i.raised_by, i.raised_at, i.became, i.aside_at,
               (SELECT count(*) FROM interest_members m WHERE m.interest = i.number) AS members
          FROM interests i
        """; // served by the keys of both

    public Optional<Interest> find(int number) {
        return jdbc.sql(INTEREST + "WHERE i.number = :number")
                .param("number", number)
                .query(Interests::interest)
                .optional();
    }

    /** As its address has it; empty where this is no number of an interest. */
    public Optional<Interest> numbered(String number) {
        return NUMBER.matcher(number).matches() ? find(Integer.parseInt(number)) : Optional.empty();
    }

    public List<Interest> find(Collection<Integer> numbers) {
        return jdbc.sql(INTEREST + "WHERE i.number = ANY(:numbers) ORDER BY i.number")
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(Interests::interest)
                .list();
    }

    /** @param before number of the last one of the stretch before, 0 for the first stretch; the newest come first */
    public List<Interest> newest(int before, int most) {
        return jdbc.sql(INTEREST + "WHERE :before = 0 OR i.number < :before ORDER BY i.number DESC LIMIT :most")
                .param("before", before)
                .param("most", most)
                .query(Interests::interest)
                .list();
    }

    /** Those that were not put aside, the newest first; served by interests_by_question. */
    public List<Interest> on(QuestionSlug question, int most) {
        return jdbc.sql(INTEREST + """
                WHERE (i.question = :question OR i.became = :question) AND i.aside_at IS NULL
                ORDER BY i.number DESC LIMIT :most
                """)
                .param("question", question.value())
                .param("most", most)
                .query(Interests::interest)
                .list();
    }

    /** Likewise on the theme or any question of it; served by interests_by_theme. */
    public List<Interest> on(Theme theme, int most) {
        return jdbc.sql(INTEREST + "WHERE i.theme = :theme AND i.aside_at IS NULL ORDER BY i.number DESC LIMIT :most")
                .param("theme", theme.number())
                .param("most", most)
                .query(Interests::interest)
                .list();
    }

    /** Those that were not put aside, the newest first; served by interests_by_who_raised. */
    public List<Interest> raisedBy(PersonId person, int most) {
        return jdbc.sql(INTEREST
                        + "WHERE i.raised_by = :person AND i.aside_at IS NULL ORDER BY i.number DESC LIMIT :most")
                .param("person", person.value())
                .param("most", most)
                .query(Interests::interest)
                .list();
    }

    private static final String RAISE = """
        INSERT INTO interests (theme, question, title, text, language, raised_by)
        VALUES (:theme, :question, :title, :text, :language, :person) RETURNING number
        """;

    /** Whoever raises it works on it. */
    @Transactional
    public int raise(NewInterest interest, PersonId by) {
        QuestionSlug question = interest.question();
        int number = jdbc.sql(RAISE)
                .param("theme", interest.theme())
                .param("question", question == null ? null : question.value())
                .param("title", interest.title().value())
                .param("text", interest.text().value())
                .param("language", interest.language().tag())
                .param("person", by.value())
                .query(Integer.class)
                .single();
        takePart(number, by, EnumSet.of(Way.WORKS));
        return number;
    }

    private static final String TAKE_PART = """
        INSERT INTO interest_members (interest, person, ways) VALUES (:interest, :person, :ways)
            ON CONFLICT (interest, person) DO UPDATE SET ways = excluded.ways
        """;

    /** @param ways none to take part no more */
    @Transactional
    public void takePart(int interest, PersonId person, Set<Way> ways) {
        String sql = ways.isEmpty()
                ? "DELETE FROM interest_members WHERE interest = :interest AND person = :person"
                : TAKE_PART;
        JdbcClient.StatementSpec change =
                jdbc.sql(sql).param("interest", interest).param("person", person.value());
        if (!ways.isEmpty())
            change = change.param("ways", ways.stream().map(Way::key).toArray(String[]::new));
        change.update();
        changed(interest);
    }

    /** Who takes part, in the order in which they came. */
    public List<Member> members(int interest) {
        return jdbc.sql(
                        "SELECT person, ways, since FROM interest_members WHERE interest = :interest ORDER BY since, person")
                .param("interest", interest)
                .query(Interests::member)
                .list();
    }

    /** @param aside false to take it up again */
    @Transactional
    public void putAside(Interest interest, boolean aside, PersonId by) {
        jdbc.sql("UPDATE interests SET aside_at = CASE WHEN :aside THEN now() END WHERE number = :number")
                .param("aside", aside)
                .param("number", interest.number())
                .update();
        changed(interest.number());
        PersonId raised = interest.raisedBy();
        audit.log(
                by.value(),
                aside ? "interest-put-aside" : "interest-taken-up",
                raised == null ? null : raised.value(),
                interest.title());
    }

    /**
     * Makes it the last question of its theme.
     *
     * @return the question; empty where it is one already, or its address would be that of another
     */
    @Transactional
    public Optional<Question> promote(int number, Bilingual wording, QuestionSlug slug, PersonId by) {
        jdbc.sql("SELECT number FROM interests WHERE number = :number FOR UPDATE")
                .param("number", number)
                .query(Integer.class)
                .single();
        Interest interest = find(number).orElseThrow();
        if (interest.state() != State.OPEN || agenda.question(slug).isPresent()) return Optional.empty();
        Question question = agenda.add(interest.theme(), slug, wording);
        jdbc.sql("UPDATE interests SET became = :question WHERE number = :number")
                .param("question", slug.value())
                .param("number", number)
                .update();
        changed(number);
        PersonId raised = interest.raisedBy();
        audit.log(by.value(), "interest-became-question", raised == null ? null : raised.value(), slug.value());
        return Optional.of(question);
    }

    private void changed(int number) {
        changes.of(KIND, List.of(Integer.toString(number)));
    }

    private static Member member(ResultSet row, int line) throws SQLException {
        return new Member(
                new PersonId(row.getObject("person", UUID.class)),
                Arrays.stream((String[]) row.getArray("ways").getArray())
                        .flatMap(key -> Way.of(key).stream())
                        .toList(),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static Interest interest(ResultSet row, int line) throws SQLException {
        String question = row.getString("question");
        String became = row.getString("became");
        UUID raised = row.getObject("raised_by", UUID.class);
        return new Interest(
                row.getInt("number"),
                row.getInt("theme"),
                question == null ? null : new QuestionSlug(question),
                row.getString("title"),
                row.getString("text"),
                Language.of(row.getString("language")).orElseThrow(),
                raised == null ? null : new PersonId(raised),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                became != null ? State.QUESTION : row.getObject("aside_at") != null ? State.ASIDE : State.OPEN,
                became == null ? null : new QuestionSlug(became),
                row.getInt("members"));
    }
}
