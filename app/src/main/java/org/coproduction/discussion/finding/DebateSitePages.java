package org.coproduction.discussion.finding;

import java.util.List;
import java.util.function.Consumer;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.DebateQuery;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Space;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(60)
class DebateSitePages implements SitePages {
    private static final List<Space> LISTED = List.of(Space.Open.PUBLIC);

    private final Debates debates;
    private final Categories categories;

    DebateSitePages(Debates debates, Categories categories) {
        this.debates = debates;
        this.categories = categories;
    }

    @Override
    public String name() {
        return "discussion";
    }

    @Override
    public int parts() {
        int all = debates.counts(LISTED).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Math.max(1, Math.ceilDiv(all, PER_PART));
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        if (number == 1) {
            sink.accept(new SitePage("/discussion", null));
            categories.all().forEach(category -> sink.accept(new SitePage(category.address(), null)));
        }
        debates.find(new DebateQuery(LISTED, null, null, DebateQuery.Order.NEWEST, number, PER_PART))
                .forEach(debate -> sink.accept(new SitePage(debate.address(), debate.lastPostAt())));
    }
}
