package org.coproduction.cases.sheets;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.util.List;
import java.util.UUID;
import org.coproduction.cases.Batch;
import org.coproduction.cases.BatchUndoing;
import org.coproduction.cases.Batches;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an import did, and taking it back. */
@Controller
@Allowed(EDITOR)
class BatchController {
    private static final int SHOWN = 200;
    private static final int LONGEST_REASON = 500;

    private final Batches batches;
    private final BatchUndoing undoing;
    private final People people;

    BatchController(Batches batches, BatchUndoing undoing, People people) {
        this.batches = batches;
        this.undoing = undoing;
        this.people = people;
    }

    @GetMapping(ImportPages.START + "/batches/{id}")
    String show(@PathVariable UUID id, Model model) {
        return page(id, List.of(), model);
    }

    @PostMapping(ImportPages.START + "/batches/{id}/undoing")
    String undo(@PathVariable UUID id, @RequestParam(defaultValue = "") String because, Here here, Model model) {
        String said = because.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON)
            return mistake(id, here.say("sheet.mistake.because", LONGEST_REASON), model);
        Person editor = people.withId(PersonId.of(here.viewer())).orElseThrow();
        return switch (undoing.undo(id, editor, said)) {
            case DONE -> "redirect:" + here.link(ImportPages.START + "/batches/" + id);
            case EDITED -> page(id, List.of(new Mistake("undo", here.say("sheet.mistake.edited"))), model);
            case GONE -> throw unknown();
        };
    }

    private String mistake(UUID id, String text, Model model) {
        return page(id, List.of(new Mistake("because", text)), model);
    }

    private String page(UUID id, List<Mistake> mistakes, Model model) {
        Batch batch = batches.find(id).orElseThrow(BatchController::unknown);
        List<Batches.Made> made = batches.made(id, SHOWN);
        model.addAttribute(
                "page", new ReportPage(batch, made, batch.created() + batch.changed() - made.size(), mistakes));
        return "cases/importReport";
    }

    private static Refusal unknown() {
        return Refusal.notFound("sheet.refused");
    }
}
