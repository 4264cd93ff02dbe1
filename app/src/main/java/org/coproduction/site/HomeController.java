package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.Set;
import org.coproduction.cases.CaseCalls;
import org.coproduction.cases.CaseSearch;
import org.coproduction.news.News;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.ReadyPages;
import org.coproduction.recent.Recent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed(EVERYONE)
class HomeController {
    private static final String PAGE = "site/home";
    private static final int NEWS = 3;
    private static final int LATELY = 6;
    private static final Set<String> LISTED_ALREADY = Set.of("cases", "changed-cases", "news");

    private final CaseSearch search;
    private final AgendaAtAGlance agenda;
    private final CasesAtAGlance cases;
    private final News news;
    private final CaseCalls calls;
    private final Recent recent;
    private final ReadyPages ready;

    HomeController(
            CaseSearch search,
            AgendaAtAGlance agenda,
            CasesAtAGlance cases,
            News news,
            CaseCalls calls,
            Recent recent,
            ReadyPages ready) {
        this.search = search;
        this.agenda = agenda;
        this.cases = cases;
        this.news = news;
        this.calls = calls;
        this.recent = recent;
        this.ready = ready;
    }

    @GetMapping("/")
    ModelAndView index(@RequestParam(defaultValue = "") String zoom, Here here) {
        Frame frame = Frame.asked(zoom);
        return search.read(reading -> here.query().isEmpty() && !search.building()
                ? ready.of(reading, PAGE, here, () -> page(reading, frame, here))
                : new ModelAndView(PAGE, "page", page(reading, frame, here)));
    }

    private HomePage page(Reading reading, Frame frame, Here here) {
        return new HomePage(
                agenda.themes(),
                cases.of(reading, frame, here),
                news.published(0, NEWS),
                calls.open().orElse(null),
                recent.newest(LATELY, LISTED_ALREADY));
    }
}
