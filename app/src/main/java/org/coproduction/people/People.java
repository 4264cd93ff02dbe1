package org.coproduction.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody with an account: find them, give them one, change what they may. All changes are in the audit log. */
@Component
public class People {
    /** What they are called in the search index; their handle is the key. */
    public static final String KIND = "person";

    private static final int SHOWN = 200;
    private static final String COLUMNS = "id, handle, name, email, language, role, marks, joined_at, disabled_at";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Changes changes;

    People(JdbcClient jdbc, Audit audit, Changes changes) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.changes = changes;
    }

    public Optional<Person> withId(PersonId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM people WHERE id = :id")
                .param("id", id.value())
                .query(People::person)
                .optional();
    }

    public Optional<Person> withEmail(EmailAddress email) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM people WHERE email = :email") // served by people_email_key
                .param("email", email.value())
                .query(People::person)
                .optional();
    }

    public List<Person> withHandles(Set<Handle> handles) {
        if (handles.isEmpty()) return List.of();
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM people WHERE handle = ANY(:handles)") // served by people_handle_key
                .param("handles", handles.stream().map(Handle::value).toArray(String[]::new))
                .query(People::person)
                .list();
    }

    public List<Person> withIds(Set<UUID> ids) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM people WHERE id = ANY(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(People::person)
                .list();
    }

    /** Everybody who may do this and whose account is not disabled. */
    public List<Person> whoMay(Allowed.Who what) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM people WHERE role = ANY(:roles) AND disabled_at IS NULL ORDER BY id")
                .param("roles", Role.whichMay(what)) // a group has some hundreds of people: read through
                .query(People::person)
                .list();
    }

    private static final String FOUND = """
        SELECT %s
          FROM people
         WHERE position(lower(:words) IN lower(name)) > 0 OR position(lower(:words) IN email) > 0
         ORDER BY lower(name), id
         LIMIT :most
        """.formatted(COLUMNS); // a group has some hundreds of people: read through

    /** Whose name or address has these letters in it, by name, at most 200; all of them where there are none. */
    public List<Person> find(String words) {
        return jdbc.sql(FOUND)
                .param("words", words.strip())
                .param("most", SHOWN)
                .query(People::person)
                .list();
    }

    private static final String NAMED = """
        SELECT %s
          FROM people p LEFT JOIN profile_fields g ON g.person = p.id AND g.field = 'page'
         WHERE p.disabled_at IS NULL
           AND (position(lower(:words) IN lower(p.name)) > 0 AND coalesce(g.audience, 'members') <> 'me' OR p.email = lower(:words))
         ORDER BY lower(p.name), p.id
         LIMIT :most
        """.formatted(COLUMNS); // a group has some hundreds of people: read through

    /**
     * For a member who looks for another: those whose name has these letters in it and who show themselves to members, by name;
     * who does not is found by their whole address.
     */
    public List<Person> named(String words, int most) {
        if (words.isBlank()) return List.of();
        return jdbc.sql(NAMED)
                .param("words", words.strip())
                .param("most", most)
                .query(People::person)
                .list();
    }

    public int count() {
        return jdbc.sql("SELECT count(*) FROM people").query(Integer.class).single();
    }

    private static final String ADD = """
        INSERT INTO people (id, handle, name, email, language, role)
        VALUES (:id, :handle, :name, :email, :language, :role)
        """;

    /**
     * @param by who gives them the account; null at the command line
     * @throws Taken where somebody has this address already
     */
    @Transactional
    public Person add(NewPerson newcomer, @Nullable PersonId by) {
        jdbc.sql("LOCK TABLE people IN SHARE ROW EXCLUSIVE MODE").update();
        PersonId id = PersonId.fresh();
        try {
            jdbc.sql(ADD)
                    .param("id", id.value())
                    .param("handle", freeHandle(newcomer.name()).value())
                    .param("name", newcomer.name().value())
                    .param("email", newcomer.email().value())
                    .param("language", newcomer.language().tag())
                    .param("role", newcomer.role().key())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Taken(newcomer.email(), e);
        }
        audit.log(actor(by), "person-added", id.value(), newcomer.role().key());
        return withId(id).orElseThrow();
    }

    private static final String LIKE_IT = """
        SELECT handle FROM people WHERE handle = :handle OR handle LIKE :handle || '-%'
        """; // served by people_handle_key

    private Handle freeHandle(PersonName name) {
        Handle first = Handle.from(name, 1);
        Set<String> taken = Set.copyOf(jdbc.sql(LIKE_IT)
                .param("handle", first.value())
                .query(String.class)
                .list());
        int number = 1;
        while (taken.contains(Handle.from(name, number).value())) number++;
        return Handle.from(name, number);
    }

    /** What they are called, and in which language the site writes to them. The address of their page stays. */
    @Transactional
    public void rename(PersonId who, PersonName name, Language language) {
        int renamed = jdbc.sql("UPDATE people SET name = :name WHERE id = :id AND name <> :name")
                .param("name", name.value())
                .param("id", who.value())
                .update();
        jdbc.sql("UPDATE people SET language = :language WHERE id = :id")
                .param("language", language.tag())
                .param("id", who.value())
                .update();
        if (renamed == 0) return;
        audit.log(who.value(), "person-renamed", who.value());
        shownAnew(who);
    }

    /** What they say they are in the group. */
    @Transactional
    public void mark(PersonId who, Set<Mark> marks) {
        int changed = jdbc.sql("UPDATE people SET marks = :marks WHERE id = :id AND marks <> :marks::text[]")
                .param("marks", keys(marks))
                .param("id", who.value())
                .update();
        if (changed > 0) audit.log(who.value(), "marks-changed", who.value());
    }

    /** Tells the search index that what everybody sees of them may have changed. */
    public void shownAnew(PersonId who) {
        withId(who).ifPresent(person -> changes.of(KIND, List.of(person.handle().value())));
    }

    /**
     * Mail goes there from now on; links that sign in and lie in the old mailbox are worth nothing any more.
     *
     * @throws Taken where somebody has this address already
     */
    @Transactional
    public void move(PersonId who, EmailAddress to) {
        try {
            jdbc.sql("UPDATE people SET email = :email WHERE id = :id")
                    .param("email", to.value())
                    .param("id", who.value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Taken(to, e);
        }
        forgetLinks(who);
        audit.log(who.value(), "address-changed", who.value());
    }

    private void forgetLinks(PersonId who) {
        jdbc.sql("DELETE FROM sign_in_links WHERE person = :id")
                .param("id", who.value())
                .update();
    }

    /** @throws LastAdministrator where nobody could administer the site afterwards */
    @Transactional
    public void change(PersonId who, Role role, Set<Mark> marks, @Nullable PersonId by) {
        Person before = lockedIn(who);
        if (role != Role.ADMINISTRATOR) keepAnAdministrator(before);
        jdbc.sql("UPDATE people SET role = :role, marks = :marks WHERE id = :id")
                .param("role", role.key())
                .param("marks", keys(marks))
                .param("id", who.value())
                .update();
        if (role != before.role())
            audit.log(actor(by), "role-changed", who.value(), before.role().key(), role.key());
        if (!marks.equals(before.marks())) audit.log(actor(by), "marks-changed", who.value());
        shownAnew(who);
    }

    /**
     * They are signed out everywhere at once and cannot sign in again; what they contributed stays.
     *
     * @throws LastAdministrator where nobody could administer the site afterwards
     */
    @Transactional
    public void disable(PersonId who, @Nullable PersonId by) {
        Person before = lockedIn(who);
        if (before.disabled()) return;
        keepAnAdministrator(before);
        jdbc.sql("UPDATE people SET disabled_at = now() WHERE id = :id")
                .param("id", who.value())
                .update();
        jdbc.sql("DELETE FROM sign_ins WHERE person = :id")
                .param("id", who.value())
                .update();
        forgetLinks(who);
        audit.log(actor(by), "person-disabled", who.value());
        shownAnew(who);
    }

    @Transactional
    public void enable(PersonId who, @Nullable PersonId by) {
        int changed = jdbc.sql("UPDATE people SET disabled_at = NULL WHERE id = :id AND disabled_at IS NOT NULL")
                .param("id", who.value())
                .update();
        if (changed == 0) return;
        audit.log(actor(by), "person-enabled", who.value());
        shownAnew(who);
    }

    /** For who does without one, or lost it together with the recovery codes. */
    @Transactional
    public void forgetSecondFactor(PersonId who, @Nullable PersonId by) {
        jdbc.sql("DELETE FROM recovery_codes WHERE person = :who")
                .param("who", who.value())
                .update();
        int had = jdbc.sql("DELETE FROM second_factors WHERE person = :who")
                .param("who", who.value())
                .update();
        if (had > 0) audit.log(actor(by), "second-factor-removed", who.value());
    }

    private Person lockedIn(PersonId who) {
        jdbc.sql("LOCK TABLE people IN SHARE ROW EXCLUSIVE MODE").update();
        return withId(who).orElseThrow(() -> new IllegalArgumentException("there is no such person"));
    }

    private void keepAnAdministrator(Person leaving) {
        if (leaving.role() != Role.ADMINISTRATOR || leaving.disabled()) return;
        int others = jdbc.sql(
                        "SELECT count(*) FROM people WHERE role = 'administrator' AND disabled_at IS NULL AND id <> :id")
                .param("id", leaving.id().value())
                .query(Integer.class)
                .single();
        if (others == 0) throw new LastAdministrator();
    }

    private static String[] keys(Set<Mark> marks) {
        return marks.stream().map(Mark::key).sorted().toArray(String[]::new);
    }

    private static @Nullable UUID actor(@Nullable PersonId by) {
        return by == null ? null : by.value();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        Timestamp disabled = row.getTimestamp("disabled_at");
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new Handle(row.getString("handle")),
                new PersonName(row.getString("name")),
                new EmailAddress(row.getString("email")),
                Language.of(row.getString("language")).orElseThrow(),
                Role.of(row.getString("role")).orElseThrow(),
                Mark.of(List.of((String[]) row.getArray("marks").getArray())),
                row.getTimestamp("joined_at").toInstant(),
                disabled == null ? null : disabled.toInstant());
    }
}
