package org.coproduction.partners.reading;

import java.util.function.Consumer;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(6)
class PartnersSitePages implements SitePages {
    @Override
    public String name() {
        return "partners";
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        sink.accept(new SitePage("/partners", null));
    }
}
