package org.coproduction.cases.calls;

import java.util.function.Consumer;
import org.coproduction.cases.CaseCalls;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(33)
class CallSitePages implements SitePages {
    private final CaseCalls calls;

    CallSitePages(CaseCalls calls) {
        this.calls = calls;
    }

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        sink.accept(new SitePage("/calls", null));
        calls.all().forEach(call -> sink.accept(new SitePage(call.address(), null)));
    }
}
