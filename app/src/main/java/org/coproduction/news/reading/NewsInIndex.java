package org.coproduction.news.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coproduction.news.News;
import org.coproduction.news.NewsItem;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** Published news in the index. */
@Component
class NewsInIndex implements IndexSource {
    private static final int AT_ONCE = 500;

    private final News news;

    NewsInIndex(News news) {
        this.news = news;
    }

    @Override
    public String kind() {
        return News.KIND;
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        List<NewsItem> some = news.published(0, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(item -> give(item, sink));
            some = news.published(some.getLast().number(), AT_ONCE);
        }
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        news.published(keys.stream().map(Integer::valueOf).toList()).forEach(item -> give(item, sink));
    }

    /** One whose title was taken away again is not found. */
    private static void give(NewsItem item, Consumer<Indexed> sink) {
        item.heading().ifPresent(title -> sink.accept(indexed(item, title)));
    }

    private static Indexed indexed(NewsItem item, Bilingual title) {
        return new Indexed(
                News.KIND,
                Integer.toString(item.number()),
                item.address(),
                title,
                item.text().bilingual().stream().toList(),
                Map.of(),
                Map.of(),
                title.in(Language.EN).value());
    }
}
