package org.coproduction.cases;

import java.util.List;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.search.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case out of lists, search and figures, with a reason; its pages stay where they are and say so. */
@Component
public class Retiring {
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Audit audit;
    private final Cases cases;
    private final CaseNews news;

    Retiring(JdbcClient jdbc, Changes changes, Audit audit, Cases cases, CaseNews news) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.audit = audit;
        this.cases = cases;
        this.news = news;
    }

    private static final String RETIRE = """
        UPDATE cases SET retired_on = current_date, retired_because = :because WHERE slug = :slug AND retired_on IS NULL
        """;

    /** @return whether there is such a case that was in use */
    @Transactional
    public boolean retire(CaseSlug slug, String because, PersonId by) {
        int retired = jdbc.sql(RETIRE)
                .param("because", because)
                .param("slug", slug.value())
                .update();
        return told(retired, slug, "case-retired", by);
    }

    private static final String REINSTATE = """
        UPDATE cases SET retired_on = NULL, retired_because = NULL WHERE slug = :slug AND retired_on IS NOT NULL
        """;

    /** @return whether there is such a case that was retired */
    @Transactional
    public boolean reinstate(CaseSlug slug, PersonId by) {
        return told(jdbc.sql(REINSTATE).param("slug", slug.value()).update(), slug, "case-reinstated", by);
    }

    private boolean told(int changed, CaseSlug slug, String act, PersonId by) {
        if (changed == 0) return false;
        changes.of("case", List.of(slug.value()));
        audit.log(by.value(), act, null, slug.value());
        news.stands(act, cases.find(slug).orElseThrow(), by);
        return true;
    }
}
