package org.coproduction.cases.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.cases.AccountsTold;
import org.coproduction.cases.CaseRow;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.CaseSlug;
import org.coproduction.discussion.Debates;
import org.coproduction.interests.Interests;
import org.coproduction.news.News;
import org.coproduction.partners.Partners;
import org.coproduction.platform.search.Named;
import org.coproduction.platform.search.Order;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.web.Viewer;
import org.coproduction.platform.words.Language;
import org.coproduction.programmes.Programmes;
import org.coproduction.texts.pages.AddedPage;
import org.springframework.stereotype.Component;

/** Finds what names a case, in the index: it has all that can be read, and who may read it. */
@Component
class Naming {
    private static final List<String> KINDS = List.of(
            CaseSearch.KIND,
            AccountsTold.KIND,
            "reading",
            "theme",
            "question",
            "strategy",
            Interests.KIND,
            Programmes.KIND,
            Debates.PUBLIC_KIND,
            Debates.MEMBERS_KIND,
            News.KIND,
            AddedPage.KIND,
            Partners.KIND);

    private final CaseSearch search;
    private final SiteAddress site;

    Naming(CaseSearch search, SiteAddress site) {
        this.search = search;
        this.site = site;
    }

    /**
     * Empty where there is no such case.
     *
     * @param most of each kind
     * @param reader who is told of no more than they may read
     */
    Optional<NamedBy> of(CaseSlug slug, int most, Viewer reader, Here here) {
        return search.rows(List.of(slug.value())).stream()
                .findFirst()
                .map(named -> search.read(reading -> {
                    List<NamedBy.Group> groups = new ArrayList<>();
                    for (String kind : KINDS) {
                        if (kind.equals(Debates.MEMBERS_KIND) && !reader.signedIn()) continue;
                        NamedBy.Group group = group(reading, kind, named, most, here);
                        if (group.total() > 0) groups.add(group);
                    }
                    return new NamedBy(named.title(), named.address(), groups);
                }));
    }

    private NamedBy.Group group(Reading reading, String kind, CaseRow named, int most, Here here) {
        Selection naming = Selection.of(kind)
                .choose(Named.FACET, List.of(named.address(), site.whole(Language.EN, named.address())));
        return new NamedBy.Group(
                kind,
                reading.count(naming),
                reading.found(naming, Order.TEXT, most).stream()
                        .map(found -> new NamedBy.Row(found.address(), here.text(found.title())))
                        .toList());
    }
}
