package org.coproduction.news.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.news.NewsItem;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.texts.BothLanguages;
import org.springframework.stereotype.Component;

@Component
class NewsRowsExample implements Example {
    @Override
    public String template() {
        return "news/rows";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        BothLanguages title = new BothLanguages(here.say("example.help"), "");
        return Map.of("items", List.of(new NewsItem(1, title, BothLanguages.EMPTY, Instant.EPOCH)));
    }
}
