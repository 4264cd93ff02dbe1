package org.coproduction.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CitedBy;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.platform.words.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases among whose sources a reading is. */
@Component
class CasesCiting implements CitedBy {
    private final JdbcClient jdbc;

    CasesCiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String CITING = """
        SELECT DISTINCT r.reading, c.title, c.slug
          FROM case_readings r JOIN cases c ON c.id = r.case_id AND c.retired_on IS NULL
         WHERE r.reading = ANY(:readings) ORDER BY r.reading, c.title, c.slug
        """; // served by the primary key of case_readings

    @Override
    public Map<ReadingId, List<Citing>> of(Collection<ReadingId> readings) {
        Map<ReadingId, List<Citing>> citing = new HashMap<>();
        jdbc.sql(CITING)
                .param("readings", readings.stream().map(ReadingId::value).toArray(String[]::new))
                .query(row -> {
                    citing.computeIfAbsent(new ReadingId(row.getString("reading")), id -> new ArrayList<>())
                            .add(new Citing(
                                    "case",
                                    Bilingual.english(row.getString("title")),
                                    "/cases/" + row.getString("slug"),
                                    null));
                });
        return citing;
    }
}
