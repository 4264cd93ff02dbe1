package org.coproduction.texts.pages;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;
import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.LocalAddress;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages that editors add, publish and retire. */
@Controller
@Allowed(EDITOR)
class AddedPageController {
    private static final String ONE = "/pages/{number:\\d{1,9}}";

    private final AddedPages pages;

    AddedPageController(AddedPages pages) {
        this.pages = pages;
    }

    /** What is not published is for others as if it were not there; an address of before leads to that of now. */
    @GetMapping("/pages/{slug:[^.]+}")
    @Allowed(EVERYONE)
    String show(@PathVariable String slug, Here here, Model model) {
        AddedPage page = pages.at(slug).orElseThrow(AddedPageController::unknown);
        if (!here.viewer().may(EDITOR))
            switch (page.state()) {
                case BEGUN -> throw unknown();
                case PUBLISHED -> {}
                case RETIRED -> {
                    String leadsTo = page.leadsTo();
                    if (leadsTo == null) throw Refusal.gone("added-page.refused.retired");
                    return "redirect:" + here.link(leadsTo);
                }
            }
        String address = page.address(here.language());
        if (!address.equals(here.path())) return "redirect:" + here.link(address);
        model.addAttribute("page", page);
        return "texts/addedPage";
    }

    @GetMapping("/editing/pages")
    String index(Model model) {
        model.addAttribute("pages", pages.all());
        return "texts/addedPages";
    }

    @PostMapping("/pages")
    String begin(Here here) {
        int number = pages.begin();
        return "redirect:" + here.link("/texts/" + AddedPage.KIND + "/" + number);
    }

    @PostMapping(ONE + "/publication")
    String publish(@PathVariable int number, Here here) {
        AddedPage page = page(number);
        if (page.heading().isEmpty() || page.slug().bilingual().isEmpty())
            throw Refusal.badRequest("added-page.refused.empty");
        pages.publish(page, PersonId.of(here.viewer()));
        return "redirect:" + here.link(page.address(here.language()));
    }

    /** @param leadsTo an address within the site where its readers are sent; empty where there is none */
    @PostMapping(ONE + "/retirement")
    String retire(@PathVariable int number, @RequestParam(defaultValue = "") String leadsTo, Here here) {
        AddedPage page = page(number);
        String typed = Typed.line(leadsTo);
        if (!typed.isEmpty() && (LocalAddress.of(typed, "").isEmpty() || leadsToItself(typed, page)))
            throw Refusal.badRequest("added-page.refused.leads-to");
        pages.retire(page, typed.isEmpty() ? null : typed, PersonId.of(here.viewer()));
        return "redirect:" + here.link("/editing/pages");
    }

    private boolean leadsToItself(String address, AddedPage page) {
        String slug = address.replaceFirst("^/(?:fr/)?pages/", "").replaceFirst("[?#].*", "");
        return pages.at(slug).filter(page::equals).isPresent();
    }

    private AddedPage page(int number) {
        return pages.find(number).orElseThrow(AddedPageController::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("added-page.refused.unknown");
    }
}
