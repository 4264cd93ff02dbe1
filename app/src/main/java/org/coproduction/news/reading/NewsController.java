package org.coproduction.news.reading;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;
import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import org.coproduction.news.News;
import org.coproduction.news.NewsItem;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Allowed(EVERYONE)
class NewsController {
    private static final int STRETCH = 20;

    private final News news;

    NewsController(News news) {
        this.news = news;
    }

    /** @param before number of the last item of the stretch before */
    @GetMapping("/news")
    String index(@RequestParam(defaultValue = "0") int before, Here here, Model model) {
        List<NewsItem> found = news.published(before, STRETCH + 1);
        List<NewsItem> shown = found.subList(0, Math.min(STRETCH, found.size()));
        model.addAttribute(
                "page",
                new NewsPage(
                        shown,
                        here.viewer().may(EDITOR) && before == 0 ? news.ahead(STRETCH) : List.of(),
                        found.size() > STRETCH
                                ? "/news?before=" + shown.getLast().number()
                                : null));
        return "news/index";
    }

    /** What is not published yet is for others as if there were none. */
    @GetMapping("/news/{number:\\d{1,9}}")
    String show(@PathVariable int number, Here here, Model model) {
        NewsItem item = news.find(number)
                .filter(one -> one.isPublished() || here.viewer().may(EDITOR))
                .orElseThrow(() -> Refusal.notFound("news.refused.unknown"));
        model.addAttribute("item", item);
        return "news/show";
    }

    @GetMapping(path = "/news.atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(Here here) {
        return Atom.of(NewsFeed.of(news.published(0, STRETCH), here), here);
    }
}
