package org.coproduction.agenda.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.translations.TranslatedInto;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Allowed(EVERYONE)
class QuestionsController {
    private final Agenda agenda;
    private final Known known;
    private final TranslatedInto translated;

    QuestionsController(Agenda agenda, Known known, TranslatedInto translated) {
        this.agenda = agenda;
        this.known = known;
        this.translated = translated;
    }

    @GetMapping("/questions")
    String index(Model model) {
        model.addAttribute("page", AgendaPage.of(agenda.themes(), known.tallies()));
        return "agenda/index";
    }

    @GetMapping(path = "/questions.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    AgendaData.Questions indexAsData(Here here) {
        return AgendaData.Questions.of(AgendaPage.of(agenda.themes(), known.tallies()), here);
    }

    @GetMapping("/questions/{slug:[^.]+}")
    String show(@PathVariable String slug, Here here, Model model) {
        model.addAttribute("page", page(slug, here));
        return "agenda/question";
    }

    @GetMapping(path = "/questions/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    AgendaData.OneQuestion showAsData(@PathVariable String slug, Here here) {
        return AgendaData.OneQuestion.of(page(slug, here), here);
    }

    private QuestionPage page(String slug, Here here) {
        Question question = QuestionSlug.of(slug)
                .flatMap(agenda::question)
                .orElseThrow(() -> Refusal.notFound("agenda.no-question"));
        return new QuestionPage(
                question,
                agenda.theme(question.theme()).orElseThrow(),
                known.on(question, here),
                translated.alsoIn(TranslatedQuestions.original(question, here)));
    }
}
