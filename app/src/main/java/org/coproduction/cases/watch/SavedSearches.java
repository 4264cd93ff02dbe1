package org.coproduction.cases.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.cases.CaseQuery;
import org.coproduction.people.MailStops;
import org.coproduction.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The searches of all members. */
@Component
class SavedSearches {
    static final int MOST = 100;
    private static final String STOP = "/searches/unsubscribe/";
    private static final String MAILS = "searches";
    private static final String SEARCH = "SELECT id, person, name, query, rhythm, seen FROM saved_searches ";

    private final MailStops stops;
    private final JdbcClient jdbc;

    SavedSearches(MailStops stops, JdbcClient jdbc) {
        this.stops = stops;
        this.jdbc = jdbc;
    }

    List<SavedSearch> of(PersonId person) {
        return jdbc.sql(SEARCH
                        + "WHERE person = :person ORDER BY made_at LIMIT :most") // served by saved_searches_by_person
                .param("person", person.value())
                .param("most", MOST)
                .query(SavedSearches::search)
                .list();
    }

    /** Empty also where it is somebody else’s. */
    Optional<SavedSearch> find(UUID id, PersonId person) {
        return jdbc.sql(SEARCH + "WHERE id = :id AND person = :person")
                .param("id", id)
                .param("person", person.value())
                .query(SavedSearches::search)
                .optional();
    }

    private static final String SAVE = """
        INSERT INTO saved_searches (id, person, name, query, rhythm, seen)
        SELECT :id, :person, :name, :query, :rhythm, coalesce((SELECT max(id) FROM cases), 0)
         WHERE (SELECT count(*) FROM saved_searches WHERE person = :person) < :most
        """; // served by saved_searches_by_person and the key of cases

    /** False where they have as many as one can have. */
    boolean save(PersonId person, String name, CaseQuery query, SearchRhythm rhythm) {
        return jdbc.sql(SAVE)
                        .param("id", UUID.randomUUID())
                        .param("person", person.value())
                        .param("name", name)
                        .param("query", query.address())
                        .param("rhythm", rhythm.key())
                        .param("most", MOST)
                        .update()
                == 1;
    }

    private static final String CHANGE = """
        UPDATE saved_searches
           SET name = :name, rhythm = :rhythm,
               seen = CASE WHEN rhythm = 'none' THEN coalesce((SELECT max(id) FROM cases), 0) ELSE seen END
         WHERE id = :id
        """;

    /** Whoever wants mails again is not told of what came while they wanted none. */
    void change(SavedSearch search, String name, SearchRhythm rhythm) {
        jdbc.sql(CHANGE)
                .param("id", search.id())
                .param("name", name)
                .param("rhythm", rhythm.key())
                .update();
    }

    void delete(SavedSearch search) {
        jdbc.sql("DELETE FROM saved_searches WHERE id = :id")
                .param("id", search.id())
                .update();
    }

    private static final String DUE = """
        SELECT id FROM saved_searches WHERE rhythm = ANY(:rhythms) AND seen < (SELECT max(id) FROM cases)
        """; // served by saved_searches_to_mail (rhythm, seen)

    /** Those for which cases came since they were looked at, whether they fit or not. */
    List<UUID> due(List<SearchRhythm> rhythms) {
        return jdbc.sql(DUE)
                .param("rhythms", rhythms.stream().map(SearchRhythm::key).toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    /** Nobody else takes it until the transaction ends; empty where somebody has, or where it is gone. */
    Optional<SavedSearch> take(UUID id) {
        return jdbc.sql(SEARCH + "WHERE id = :id FOR UPDATE SKIP LOCKED")
                .param("id", id)
                .query(SavedSearches::search)
                .optional();
    }

    void seen(SavedSearch search, long last) {
        jdbc.sql("UPDATE saved_searches SET seen = :last WHERE id = :id")
                .param("last", last)
                .param("id", search.id())
                .update();
    }

    /** A new address within the site that stops the mails on this search. */
    String stop(SavedSearch search) {
        return STOP + stops.make(MAILS, search.person(), search.id());
    }

    /** Empty where the secret of such an address is unknown or a year old, or the search is gone. */
    Optional<SavedSearch> behind(String secret) {
        return stops.behind(MAILS, secret).flatMap(this::withId);
    }

    private Optional<SavedSearch> withId(UUID id) {
        return jdbc.sql(SEARCH + "WHERE id = :id")
                .param("id", id)
                .query(SavedSearches::search)
                .optional();
    }

    private static SavedSearch search(ResultSet row, int number) throws SQLException {
        return new SavedSearch(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("query"),
                SearchRhythm.of(row.getString("rhythm")).orElseThrow(),
                row.getLong("seen"));
    }
}
