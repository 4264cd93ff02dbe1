package org.coproduction.site.crawlers;

import java.util.List;
import java.util.function.Consumer;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pages that are there whatever the database holds. */
@Component
@Order(0)
class SiteOwnPages implements SitePages {
    private static final List<String> ADDRESSES =
            List.of("/", "/questions", "/cases", "/strategies", "/readings", "/about");

    @Override
    public String name() {
        return "site";
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        ADDRESSES.forEach(address -> sink.accept(new SitePage(address, null)));
    }
}
