package org.coproduction.news.reading;

import java.util.function.Consumer;
import org.coproduction.news.News;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(5)
class NewsSitePages implements SitePages {
    private static final int MOST = 1_000;

    private final News news;

    NewsSitePages(News news) {
        this.news = news;
    }

    @Override
    public String name() {
        return "news";
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        sink.accept(new SitePage("/news", null));
        news.published(0, MOST).forEach(item -> sink.accept(new SitePage(item.address(), item.publishedAt())));
    }
}
