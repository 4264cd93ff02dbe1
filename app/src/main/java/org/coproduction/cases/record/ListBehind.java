package org.coproduction.cases.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.search.Neighbours;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list that a reader came from, as the address of the page carries it: {@code ?from=country%3DNL}. */
@Component
class ListBehind {
    private static final int LONGEST = 4_000;

    private final CaseSearch search;

    ListBehind(CaseSearch search) {
        this.search = search;
    }

    /** Nothing where the reader came from elsewhere, or from a list that cannot be. */
    CasePage.@Nullable Beside of(String from, CaseSlug slug) {
        if (from.isBlank() || from.length() > LONGEST) return null;
        CaseQuery query;
        Neighbours beside;
        try {
            query = search.checked(CaseQuery.read(from));
            beside = search.neighbours(query, slug.value());
        } catch (Refusal | IllegalArgumentException notAList) {
            return null;
        }
        return new CasePage.Beside(query.list(), page(beside.before(), query), page(beside.after(), query));
    }

    private static @Nullable String page(@Nullable String slug, CaseQuery query) {
        if (slug == null) return null;
        return "/cases/" + slug + "?from=" + URLEncoder.encode(query.address(), StandardCharsets.UTF_8);
    }
}
