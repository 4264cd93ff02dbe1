package org.coproduction.cases.calls;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.agenda.Agenda;
import org.coproduction.cases.CaseCall;
import org.coproduction.cases.CaseCalls;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Drafts;
import org.coproduction.people.PersonId;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Calls for cases, as everybody reads them and members answer them. */
@Controller
@Allowed(EVERYONE)
class CallsController {
    static final String YEAR = "2\\d{3}";

    private final CaseCalls calls;
    private final CallTexts texts;
    private final Agenda agenda;
    private final Drafts drafts;

    CallsController(CaseCalls calls, CallTexts texts, Agenda agenda, Drafts drafts) {
        this.calls = calls;
        this.texts = texts;
        this.agenda = agenda;
        this.drafts = drafts;
    }

    @GetMapping("/calls")
    String index(Model model) {
        model.addAttribute("calls", calls.all());
        return "calls/index";
    }

    @GetMapping(path = "/calls.atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(Here here) {
        return Atom.of(CallsFeed.of(calls.all(), calls.openedAt(), here), here);
    }

    @GetMapping("/calls/{year:" + YEAR + "}")
    String show(@PathVariable int year, Here here, Model model) {
        CaseCall call = call(year);
        model.addAttribute(
                "page",
                new CallPage(
                        call,
                        texts.of(call, here.language()).orElse(null),
                        agenda.themes().stream()
                                .filter(theme -> call.themes().contains(theme.number()))
                                .toList(),
                        call.countries().stream().map(here::country).sorted().toList(),
                        calls.answers(call)));
        return "calls/show";
    }

    /** Begins a case for it. */
    @PostMapping("/calls/{year:" + YEAR + "}/drafts")
    @Allowed(MEMBER)
    String answer(@PathVariable int year, Here here) {
        CaseCall call = call(year);
        if (!call.isOpen()) throw Refusal.badRequest("call.refused.closed");
        Draft draft = drafts.begin(PersonId.of(here.viewer()), DraftText.EMPTY);
        calls.join(call, draft.id());
        return "redirect:" + here.link(draft.id().address() + "/sources");
    }

    private CaseCall call(int year) {
        return calls.find(year).orElseThrow(() -> Refusal.notFound("call.refused.unknown"));
    }
}
