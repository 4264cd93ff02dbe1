package org.coproduction.news.writing;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.coproduction.news.News;
import org.coproduction.news.NewsItem;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.texts.TextId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Editors begin an item of news, publish it and take it back. */
@Controller
@Allowed(EDITOR)
class PublicationController {
    private static final String ITEM = "/news/{number:\\d{1,9}}";

    private final News news;

    PublicationController(News news) {
        this.news = news;
    }

    @PostMapping("/news")
    String begin(Here here) {
        return "redirect:" + here.link(new TextId("news", Integer.toString(news.begin())).address());
    }

    /** @param on a day in the time of the server, from its beginning; empty for now */
    @PostMapping(ITEM + "/publication")
    String publish(@PathVariable int number, @RequestParam(defaultValue = "") String on, Here here) {
        NewsItem item = item(number);
        if (item.heading().isEmpty()) throw Refusal.badRequest("news.refused.empty");
        news.publish(item, moment(on), PersonId.of(here.viewer()));
        return "redirect:" + here.link(item.address());
    }

    @PostMapping(ITEM + "/withdrawal")
    String takeBack(@PathVariable int number, Here here) {
        NewsItem item = item(number);
        news.takeBack(item, PersonId.of(here.viewer()));
        return "redirect:" + here.link(item.address());
    }

    private NewsItem item(int number) {
        return news.find(number).orElseThrow(() -> Refusal.notFound("news.refused.unknown"));
    }

    private static Instant moment(String day) {
        if (day.isBlank()) return Instant.now();
        try {
            return LocalDate.parse(day.strip())
                    .atStartOfDay(ZoneId.systemDefault())
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest("news.refused.day");
        }
    }
}
