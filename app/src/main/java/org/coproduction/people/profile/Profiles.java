package org.coproduction.people.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.coproduction.people.Handle;
import org.coproduction.people.Mark;
import org.coproduction.people.People;
import org.coproduction.people.PeopleSeen;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What people show of themselves. A field is read from the database only for those who may see it. */
@Component
class Profiles implements PeopleSeen {
    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final People people;

    Profiles(JdbcClient jdbc, JsonMapper json, People people) {
        this.jdbc = jdbc;
        this.json = json;
        this.people = people;
    }

    private static final String SEEN =
            """
        SELECT p.id, p.handle, p.name,
               CASE WHEN m.audience IS NULL AND 'members' = ANY(:seen) OR m.audience = ANY(:seen) OR p.id = :me
                    THEN p.marks ELSE '{}' END AS marks,
               (SELECT json_agg(json_build_object('field', f.field, 'audience', f.audience, 'content', f.content))
                  FROM profile_fields f
                 WHERE f.person = p.id AND (f.audience = ANY(:seen) OR p.id = :me)) AS entries
          FROM people p
               LEFT JOIN profile_fields g ON g.person = p.id AND g.field = 'page'
               LEFT JOIN profile_fields m ON m.person = p.id AND m.field = 'marks'
         WHERE p.disabled_at IS NULL
           AND (coalesce(g.audience, 'members') = ANY(:seen) OR p.id = :me)
        """; // served by people_handle_key and profile_fields_pkey (person, field); lists go through all people

    /** Their page, as the viewer sees it; empty where there is nobody of this name for them. Owners see all of it. */
    Optional<Profile> of(Handle handle, Viewer viewer) {
        return jdbc.sql(SEEN + "AND p.handle = :handle")
                .param("seen", keys(Audience.of(viewer)))
                .param("me", viewer.id())
                .param("handle", handle.value())
                .query(this::profile)
                .optional();
    }

    @Override
    public Optional<Seen> seen(Handle handle, Viewer by) {
        return of(handle, by).map(Profile::seen);
    }

    /** All that they filled in themselves. */
    Profile own(PersonId person) {
        return jdbc.sql(SEEN + "AND p.id = :me")
                .param("seen", keys(Set.of()))
                .param("me", person.value())
                .query(this::profile)
                .single();
    }

    /** Everybody whom these see, with what these see of them. */
    List<Profile> seenBy(Set<Audience> audiences) {
        return jdbc.sql(SEEN + "ORDER BY p.id LIMIT :most")
                .param("seen", keys(audiences))
                .param("me", (UUID) null, java.sql.Types.OTHER)
                .param("most", MOST)
                .query(this::profile)
                .list();
    }

    /** Those of these handles whom everybody sees. */
    List<Profile> seenByEveryone(Collection<String> handles) {
        return jdbc.sql(SEEN + "AND p.handle = ANY(:handles)")
                .param("seen", keys(Set.of(Audience.EVERYONE)))
                .param("me", (UUID) null, java.sql.Types.OTHER)
                .param("handles", handles.toArray(String[]::new))
                .query(this::profile)
                .list();
    }

    private static final String SAVE = """
        INSERT INTO profile_fields (person, field, audience, content)
        SELECT :person, e ->> 'field', e ->> 'audience', ARRAY(SELECT jsonb_array_elements_text(e -> 'content'))
          FROM jsonb_array_elements(:entries::jsonb) e
            ON CONFLICT (person, field) DO UPDATE SET audience = excluded.audience, content = excluded.content
        """;

    /** Fields that are not among these stay as they are. */
    @Transactional
    public void save(PersonId person, Collection<Entry> entries) {
        List<Kept> rows = entries.stream()
                .map(entry -> new Kept(entry.field().key(), entry.audience().key(), entry.content()))
                .toList();
        jdbc.sql(SAVE)
                .param("person", person.value())
                .param("entries", json.writeValueAsString(rows))
                .update();
        people.shownAnew(person);
    }

    private record Kept(String field, String audience, List<String> content) {
        Entry entry() {
            return new Entry(Field.of(field), Audience.of(audience).orElseThrow(), content);
        }
    }

    private Profile profile(ResultSet row, int number) throws SQLException {
        return new Profile(
                new PersonId(row.getObject("id", UUID.class)),
                new Handle(row.getString("handle")),
                row.getString("name"),
                Mark.of(List.of((String[]) row.getArray("marks").getArray())),
                entries(row.getString("entries")));
    }

    private Map<Field, Entry> entries(@Nullable String written) {
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        if (written == null) return entries;
        for (Kept kept : json.readValue(written, Kept[].class)) {
            Entry entry = kept.entry();
            entries.put(entry.field(), entry);
        }
        return entries;
    }

    private static String[] keys(Set<Audience> audiences) {
        return audiences.stream().map(Audience::key).toArray(String[]::new);
    }
}
