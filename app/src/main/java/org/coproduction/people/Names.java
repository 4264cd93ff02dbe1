package org.coproduction.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How those are called who signed something: by their account, or as they left where they stay credited. */
@Component
public class Names {
    private final JdbcClient jdbc;

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String NAMES = """
        SELECT id, name FROM people WHERE id = ANY(:ids)
         UNION ALL
        SELECT id, name FROM former_people WHERE id = ANY(:ids)
        """; // served by the primary keys

    /** Whoever is missing left without credit. Ids that are null are passed over. */
    public Map<UUID, String> of(Collection<? extends @Nullable UUID> ids) {
        UUID[] asked = ids.stream().filter(id -> id != null).distinct().toArray(UUID[]::new);
        Map<UUID, String> names = new HashMap<>();
        if (asked.length > 0)
            jdbc.sql(NAMES).param("ids", asked).query(row -> {
                names.put(row.getObject("id", UUID.class), row.getString("name"));
            });
        return Map.copyOf(names);
    }
}
