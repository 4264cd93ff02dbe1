package org.coproduction.recent.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Stretch;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.recent.Recent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is new since a day: of everything, on a theme or on a question. */
@Controller
@Allowed(EVERYONE)
class RecentController {
    private static final int USUAL_DAYS = 30;

    private final Recent recent;
    private final Agenda agenda;

    RecentController(Recent recent, Agenda agenda) {
        this.recent = recent;
        this.agenda = agenda;
    }

    /**
     * @param since a day in the time of the server, from its beginning; empty for the usual stretch
     * @param theme number of one, or empty
     * @param question slug of one, or empty; it goes before a theme
     */
    record Asked(
            @Nullable String since,
            @Nullable String theme,
            @Nullable String question) {}

    @GetMapping("/recent")
    String show(Asked asked, Model model) {
        model.addAttribute("page", page(asked));
        return "recent/index";
    }

    @GetMapping(path = "/recent.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    RecentData showAsData(Asked asked, Here here) {
        return RecentData.of(page(asked), here);
    }

    @GetMapping(path = "/recent.atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String question,
            Here here) {
        return Atom.of(RecentFeed.of(page(new Asked(null, theme, question)), here), here);
    }

    private RecentPage page(Asked asked) {
        Question question = question(asked.question());
        Theme theme = question == null ? theme(asked.theme()) : null;
        LocalDate since = since(asked.since());
        Instant from = since.atStartOfDay(ZoneId.systemDefault()).toInstant();
        return new RecentPage(
                since, theme, question, recent.in(new Stretch(from, Instant.now(), theme, question, RecentPage.MOST)));
    }

    private @Nullable Question question(@Nullable String slug) {
        return slug == null || slug.isEmpty()
                ? null
                : QuestionSlug.of(slug)
                        .flatMap(agenda::question)
                        .orElseThrow(() -> Refusal.notFound("agenda.no-question"));
    }

    private @Nullable Theme theme(@Nullable String number) {
        return number == null || number.isEmpty()
                ? null
                : agenda.themes().stream()
                        .filter(theme -> Integer.toString(theme.number()).equals(number))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound(
                                "agenda.no-theme", agenda.themes().size()));
    }

    private static LocalDate since(@Nullable String day) {
        if (day == null || day.isBlank()) return LocalDate.now().minusDays(USUAL_DAYS);
        try {
            LocalDate since = LocalDate.parse(day.strip());
            if (since.getYear() < 1 || since.getYear() > 9999) throw Refusal.badRequest("recent.refused.day");
            return since;
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest("recent.refused.day");
        }
    }
}
