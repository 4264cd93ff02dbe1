package org.coproduction.site;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Crumb;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class CrumbsExample implements Example {
    @Override
    public String template() {
        return "site/crumbs";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "crumbs", List.of(new Crumb(here.say("site.nav.cases"), "/cases"), new Crumb("Example", "/styles")));
    }
}
