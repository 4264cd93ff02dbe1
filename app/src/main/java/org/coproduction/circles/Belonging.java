package org.coproduction.circles;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to a circle because they belong to something else, which a later feature knows. */
@Component
public class Belonging {
    private final JdbcClient jdbc;

    Belonging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String TAKE_IN = """
        INSERT INTO circle_members AS m (circle, person, keeper) VALUES (:circle, :person, :keeps)
            ON CONFLICT (circle, person) DO UPDATE SET keeper = true WHERE excluded.keeper AND NOT m.keeper
        RETURNING xmax = 0
        """; // served by the primary key

    /** @return whether they did not belong to it before */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeIn(long circle, UUID person, boolean keeps) {
        return jdbc.sql(TAKE_IN)
                .param("circle", circle)
                .param("person", person)
                .param("keeps", keeps)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static final String HAND_OVER = """
        UPDATE circle_members SET keeper = true
         WHERE circle = :circle
           AND NOT EXISTS (SELECT FROM circle_members o WHERE o.circle = :circle AND o.keeper AND o.person <> :person)
           AND person = (SELECT o.person FROM circle_members o WHERE o.circle = :circle AND o.person <> :person
                          ORDER BY o.since, o.person LIMIT 1)
        """; // served by the primary key
    private static final String NOBODY_LEFT = """
        DELETE FROM circles c WHERE c.id = :circle AND NOT EXISTS (SELECT FROM circle_members o WHERE o.circle = c.id)
        """; // likewise

    /** One that nobody would keep is kept by who has been in it longest; one that nobody could read any more goes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo(long circle, UUID person) {
        jdbc.sql("SELECT id FROM circles WHERE id = :circle FOR UPDATE")
                .param("circle", circle)
                .query(Long.class)
                .optional();
        for (String sql : List.of(HAND_OVER, "DELETE FROM circle_members WHERE circle = :circle AND person = :person"))
            jdbc.sql(sql).param("circle", circle).param("person", person).update();
        jdbc.sql(NOBODY_LEFT).param("circle", circle).update();
    }
}
