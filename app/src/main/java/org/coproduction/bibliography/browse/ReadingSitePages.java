package org.coproduction.bibliography.browse;

import java.util.function.Consumer;
import org.coproduction.bibliography.Readings;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class ReadingSitePages implements SitePages {
    private final Readings readings;

    ReadingSitePages(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public int parts() {
        return Math.max(1, Math.ceilDiv(readings.count(), PER_PART));
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        if (number == 1) sink.accept(new SitePage("/readings", null));
        readings.addresses((number - 1) * PER_PART, PER_PART)
                .forEach(address -> sink.accept(new SitePage(address, null)));
    }
}
