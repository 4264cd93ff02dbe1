package org.coproduction.news.reading;

import java.util.List;
import org.coproduction.news.NewsItem;
import org.jspecify.annotations.Nullable;

/**
 * @param ahead what only editors see so far; nothing for others
 * @param next where the older ones are, or null at the end
 */
public record NewsPage(
        List<NewsItem> items,
        List<NewsItem> ahead,
        @Nullable String next) {
    public NewsPage {
        items = List.copyOf(items);
        ahead = List.copyOf(ahead);
    }
}
