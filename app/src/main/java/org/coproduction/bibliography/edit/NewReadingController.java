package org.coproduction.bibliography.edit;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.DebateItem;
import org.coproduction.bibliography.PastedReferences;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.ReferenceFormat;
import org.coproduction.bibliography.RemovedReadings;
import org.coproduction.discussion.Outgrowths;
import org.coproduction.discussion.SubjectId;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Editors add readings: pasted or typed, looked at, then added. */
@Controller
@Allowed(EDITOR)
class NewReadingController {
    private static final int REMOVED_SHOWN = 20;

    private final NewReadings fresh;
    private final RemovedReadings removed;
    private final TypesOfWork types;
    private final Outgrowths outgrowths;

    NewReadingController(NewReadings fresh, RemovedReadings removed, TypesOfWork types, Outgrowths outgrowths) {
        this.outgrowths = outgrowths;
        this.fresh = fresh;
        this.removed = removed;
        this.types = types;
    }

    /** @param debate to be looked at as a reading; 0 for none */
    @GetMapping("/readings/new")
    String form(@RequestParam(defaultValue = "0") long debate, Here here, Model model) {
        List<CslItem> items = outgrowths.seed(debate).map(DebateItem::of).map(FreshItem::of).stream()
                .toList();
        return page(NewReadingForm.EMPTY, items, List.of(), here, model);
    }

    /** What would be added, with what is there already. */
    @PostMapping("/readings/new")
    String look(NewReadingForm form, Here here, Model model) {
        NewReadingForm read = form.withDoiInItsField();
        List<CslItem> items = read.items();
        if (items.isEmpty()) return page(read, List.of(), List.of(mistake(read, here)), here, model);
        return page(read, items, List.of(), here, model);
    }

    private static Mistake mistake(NewReadingForm form, Here here) {
        return form.pasted().isEmpty()
                ? new Mistake("title", here.say("readings.new.mistake.title"))
                : new Mistake("text", here.say("readings.new.mistake.text"));
    }

    /**
     * @param references as CSL-JSON
     * @param take which of them, by place
     */
    @PostMapping("/readings")
    String add(@RequestParam String references, @RequestParam(defaultValue = "") List<Integer> take, Here here) {
        List<CslItem> all = references.length() > NewReadingForm.LONGEST
                ? List.of()
                : PastedReferences.of(references).stream().map(FreshItem::of).toList();
        List<CslItem> taken = new ArrayList<>();
        for (int i = 0; i < all.size(); i++)
            if (take.contains(i) && !all.get(i).title().isEmpty()) taken.add(all.get(i));
        if (taken.isEmpty()) throw Refusal.badRequest("readings.new.refused.none");
        List<ReadingId> added = fresh.add(taken, PersonId.of(here.viewer()));
        for (int i = 0; i < added.size(); i++)
            outgrowths.noteCiting(
                    taken.get(i).url(), new SubjectId("reading", added.get(i).value()));
        return "redirect:" + here.link(added.size() == 1 ? "/texts/reading/" + added.getFirst() : "/readings");
    }

    private String page(NewReadingForm form, List<CslItem> items, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute(
                "page",
                new NewReadingPage(
                        form,
                        types.with("article-journal").stream()
                                .map(type -> new NewReadingPage.Option(
                                        type.key(),
                                        here.text(type.label()).value(),
                                        type.key().equals(form.line(form.type()))))
                                .toList(),
                        fresh.candidates(items, here.language()),
                        items.isEmpty() ? "" : ReferenceFormat.CSL_JSON.of(items),
                        removed.latest(REMOVED_SHOWN),
                        mistakes));
        return "bibliography/new";
    }
}
