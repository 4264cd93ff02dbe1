package org.coproduction.news.reading;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.coproduction.news.NewsItem;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;

/** News for feed readers, in the reader's language as far as they are there in it. */
final class NewsFeed {
    private NewsFeed() {}

    static Feed of(List<NewsItem> newest, Here here) {
        return new Feed(
                here.say("news.feed", here.say("site.name")),
                "/news.atom",
                "/news",
                newest.stream().map(item -> entry(item, here)).toList());
    }

    private static Feed.Entry entry(NewsItem item, Here here) {
        Instant at = Objects.requireNonNull(item.publishedAt());
        return new Feed.Entry(
                item.address(),
                item.heading().map(here::text).map(Bilingual.Text::value).orElse(""),
                null,
                at,
                at,
                item.prose(here.language())
                        .map(prose ->
                                new Feed.Text(prose.html(), prose.language().tag()))
                        .orElse(null));
    }
}
