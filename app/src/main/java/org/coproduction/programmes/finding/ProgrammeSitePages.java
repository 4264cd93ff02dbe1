package org.coproduction.programmes.finding;

import java.util.function.Consumer;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.coproduction.programmes.Programmes;
import org.coproduction.programmes.State;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(35)
class ProgrammeSitePages implements SitePages {
    private final Programmes programmes;

    ProgrammeSitePages(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public int parts() {
        return 1;
    }

    /** The newest, as many as a part holds. */
    @Override
    public void part(int number, Consumer<SitePage> sink) {
        sink.accept(new SitePage("/programmes", null));
        programmes.newest(0, PER_PART - 1).stream()
                .filter(one -> one.state() != State.ASIDE)
                .forEach(one -> sink.accept(new SitePage(one.address(), one.changedAt())));
    }
}
