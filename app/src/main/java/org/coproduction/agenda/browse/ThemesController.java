package org.coproduction.agenda.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Allowed(EVERYONE)
class ThemesController {
    private final Agenda agenda;
    private final Known known;

    ThemesController(Agenda agenda, Known known) {
        this.agenda = agenda;
        this.known = known;
    }

    /** All themes stand on the page of all questions. */
    @GetMapping("/themes")
    String index(Here here) {
        return "redirect:" + here.link("/questions");
    }

    @GetMapping(path = "/themes.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    AgendaData.Themes indexAsData(Here here) {
        return AgendaData.Themes.of(AgendaPage.of(agenda.themes(), known.tallies()), here);
    }

    @GetMapping("/themes/{number}")
    String show(@PathVariable String number, Here here, Model model) {
        List<Theme> themes = agenda.themes();
        Theme theme = themes.stream()
                .filter(one -> Integer.toString(one.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("agenda.no-theme", themes.size()));
        model.addAttribute(
                "page",
                new ThemePage(
                        theme,
                        QuestionRow.of(theme, known.tallies()),
                        known.on(theme, here),
                        beside(themes, theme, -1),
                        beside(themes, theme, 1)));
        return "agenda/theme";
    }

    private static @Nullable Theme beside(List<Theme> themes, Theme theme, int step) {
        int place = themes.indexOf(theme) + step;
        return place < 0 || place >= themes.size() ? null : themes.get(place);
    }
}
