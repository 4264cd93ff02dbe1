package org.coproduction.cases.watch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class MySearchesExample implements Example {
    @Override
    public String template() {
        return "cases/mySearches";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        UUID nobody = new UUID(0, 0);
        SavedSearch saved = new SavedSearch(nobody, nobody, here.country("NL"), "country=NL", SearchRhythm.WEEKLY, 0);
        return Map.of("page", new SearchesPage(List.of(new SearchesPage.Row(saved, here.country("NL"), 2))));
    }
}
