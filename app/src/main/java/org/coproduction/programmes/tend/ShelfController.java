package org.coproduction.programmes.tend;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.circles.Circle;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.Title;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.WebLink;
import org.coproduction.programmes.Outputs;
import org.coproduction.programmes.OutputsShown;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammeCircle;
import org.coproduction.programmes.ProgrammesAtHand;
import org.coproduction.programmes.Shelf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Those who lead a programme say what came out of it; all partners keep the documents that they work with. */
@Controller
@Allowed(MEMBER)
class ShelfController {
    private static final String SHELF = "/programmes/{slug}/{shelf:outputs|documents}";

    private final Outputs outputs;
    private final OutputsShown shown;
    private final ProgrammesAtHand atHand;
    private final KnownSubjects records;
    private final ProgrammeCircle circle;

    ShelfController(
            Outputs outputs,
            OutputsShown shown,
            ProgrammesAtHand atHand,
            KnownSubjects records,
            ProgrammeCircle circle) {
        this.outputs = outputs;
        this.shown = shown;
        this.atHand = atHand;
        this.records = records;
        this.circle = circle;
    }

    @GetMapping(SHELF)
    String show(@PathVariable String slug, @PathVariable String shelf, Here here, Model model) {
        Shelf one = shelf(shelf);
        return page(at(slug, one, here), one, "", "", List.of(), here, model);
    }

    /**
     * @param address of a record of this site, or of a page elsewhere
     * @param title of what is elsewhere
     */
    @PostMapping(SHELF)
    String add(
            @PathVariable String slug,
            @PathVariable String shelf,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String title,
            Here here,
            Model model) {
        Shelf one = shelf(shelf);
        Programme programme = at(slug, one, here);
        Optional<Subject> record = records.at(address.strip());
        if (record.isPresent()) {
            outputs.add(programme, one, record.get().id(), PersonId.of(here.viewer()));
            return back(programme, one, here);
        }
        Optional<WebLink> link = WebLink.of(address);
        Optional<Title> called = Title.of(title);
        if (link.isPresent() && called.isPresent()) {
            outputs.add(programme, one, link.get().address(), called.get().value(), PersonId.of(here.viewer()));
            return back(programme, one, here);
        }
        List<Mistake> mistakes = new ArrayList<>();
        if (link.isEmpty()) mistakes.add(new Mistake("address", here.say("programmes.mistake.address")));
        if (called.isEmpty())
            mistakes.add(new Mistake("title", here.say("programmes.mistake.output-title", Title.LONGEST)));
        return page(programme, one, address, title, mistakes, here, model);
    }

    @PostMapping(SHELF + "/{number:\\d{1,15}}/removal")
    String remove(@PathVariable String slug, @PathVariable String shelf, @PathVariable long number, Here here) {
        Shelf one = shelf(shelf);
        Programme programme = at(slug, one, here);
        if (!outputs.remove(programme, one, number)) throw Refusal.notFound("programmes.refused.output");
        return back(programme, one, here);
    }

    private static Shelf shelf(String key) {
        return key.equals(Shelf.DOCUMENTS.key()) ? Shelf.DOCUMENTS : Shelf.OUTPUTS;
    }

    private Programme at(String slug, Shelf shelf, Here here) {
        return switch (shelf) {
            case OUTPUTS -> atHand.ledBy(slug, here);
            case DOCUMENTS -> atHand.withPartner(slug, here);
        };
    }

    private static String back(Programme programme, Shelf shelf, Here here) {
        return "redirect:" + here.link(programme.address() + "/" + shelf.key());
    }

    private String page(
            Programme programme,
            Shelf shelf,
            String address,
            String title,
            List<Mistake> mistakes,
            Here here,
            Model model) {
        Optional<Circle> closed = switch (shelf) {
            case OUTPUTS -> Optional.empty();
            case DOCUMENTS -> circle.of(programme, here.viewer());
        };
        model.addAttribute(
                "page",
                new ShelfPage(
                        programme, shelf, shown.of(programme, shelf), address, title, mistakes, closed.orElse(null)));
        return "programmes/shelf";
    }
}
