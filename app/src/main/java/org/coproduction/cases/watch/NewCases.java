package org.coproduction.cases.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases of a search came after another one. */
@Component
class NewCases {
    private final JdbcClient jdbc;
    private final CaseSearch search;

    NewCases(JdbcClient jdbc, CaseSearch search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** Id of the last case; 0 where there is none. */
    long last() {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM cases")
                .query(Long.class)
                .single();
    }

    private static final String CAME = """
        SELECT slug FROM cases WHERE id > :after AND id <= :last AND retired_on IS NULL
        """; // served by the key of cases

    /** Their slugs, in the order of the search. The index has all up to the last one. */
    List<String> of(CaseQuery query, long after, long last) {
        Set<String> came = new HashSet<>(jdbc.sql(CAME)
                .param("after", after)
                .param("last", last)
                .query(String.class)
                .list());
        List<String> fitting = new ArrayList<>();
        if (!came.isEmpty())
            search.slugs(query, slug -> {
                if (came.contains(slug)) fitting.add(slug);
            });
        return fitting;
    }
}
