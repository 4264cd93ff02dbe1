package org.coproduction.recent.browse;

import java.util.function.Consumer;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(6)
class RecentSitePages implements SitePages {
    @Override
    public String name() {
        return "recent";
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        sink.accept(new SitePage("/recent", null));
    }
}
