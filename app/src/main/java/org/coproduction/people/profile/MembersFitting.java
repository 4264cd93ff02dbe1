package org.coproduction.people.profile;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.coproduction.people.Expertise;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads no field that its owner keeps from other members, and finds nobody who does not show themselves to them. */
@Component
class MembersFitting implements Expertise {
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;

    MembersFitting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> methods() {
        return Stream.of(Method.values()).map(Method::key).toList();
    }

    private static final String SHOWN = """
        SELECT f.field
          FROM profile_fields f LEFT JOIN profile_fields g ON g.person = f.person AND g.field = 'page'
         WHERE f.person = :person AND f.audience <> 'me' AND coalesce(g.audience, 'members') <> 'me'
           AND (f.field = 'themes' AND :theme = ANY(f.content)
             OR f.field = 'methods' AND :method = ANY(f.content)
             OR f.field = 'country' AND :country = ANY(f.content))
        """; // served by the primary key

    @Override
    public Wanted shown(UUID person, Wanted wanted) {
        List<String> fields = jdbc.sql(SHOWN)
                .param("person", person)
                .param("theme", wanted.theme())
                .param("method", wanted.method())
                .param("country", wanted.country())
                .query(String.class)
                .list();
        return new Wanted(
                fields.contains("themes") ? wanted.theme() : "",
                fields.contains("methods") ? wanted.method() : "",
                fields.contains("country") ? wanted.country() : "");
    }

    private static final String FITTING =
            """
        SELECT person, fits
          FROM (SELECT f.person,
                       count(*) FILTER (WHERE f.field = 'themes' AND :theme = ANY(f.content)
                                           OR f.field = 'methods' AND :method = ANY(f.content)
                                           OR f.field = 'country' AND :country = ANY(f.content)) AS fits,
                       bool_or(f.field = 'languages' AND cardinality(f.content) > 0 AND :language <> ALL(f.content)) AS elsewhere
                  FROM profile_fields f
                  JOIN people p ON p.id = f.person
                  LEFT JOIN profile_fields g ON g.person = p.id AND g.field = 'page'
                 WHERE p.disabled_at IS NULL AND f.audience <> 'me' AND coalesce(g.audience, 'members') <> 'me'
                 GROUP BY f.person) shown
         WHERE fits > 0 AND NOT elsewhere
         ORDER BY fits DESC, person
         LIMIT :most
        """; // reads through the fields of all: some thousands of members, a few times a day

    @Override
    public List<Fitting> fitting(Wanted wanted, String language) {
        return jdbc.sql(FITTING)
                .param("theme", wanted.theme())
                .param("method", wanted.method())
                .param("country", wanted.country())
                .param("language", language)
                .param("most", MOST)
                .query(Fitting.class)
                .list();
    }
}
