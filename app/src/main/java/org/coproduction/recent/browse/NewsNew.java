package org.coproduction.recent.browse;

import java.util.List;
import java.util.Objects;
import org.coproduction.agenda.Novelties;
import org.coproduction.agenda.Novelty;
import org.coproduction.agenda.Stretch;
import org.coproduction.news.News;
import org.coproduction.news.NewsItem;
import org.coproduction.platform.words.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the group announced. It speaks to no question, so it is new only where all is asked for. */
@Component
@Order(70)
class NewsNew implements Novelties {
    private final News news;

    NewsNew(News news) {
        this.news = news;
    }

    @Override
    public List<Novelty> in(Stretch stretch) {
        if (!stretch.isOfEverything()) return List.of();
        return news.published(stretch.from(), stretch.until(), stretch.most()).stream()
                .map(NewsNew::novelty)
                .toList();
    }

    private static Novelty novelty(NewsItem item) {
        Bilingual title = item.heading().orElseThrow();
        return new Novelty("news", title, item.address(), Objects.requireNonNull(item.publishedAt()));
    }
}
