package org.coproduction.discussion.debate;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.discussion.Debate;
import org.coproduction.discussion.OldAddresses;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed(EVERYONE)
class DebateController {
    private final OldAddresses addresses;
    private final DebatePages pages;
    private final StrangersPages strangers;
    private final DebateAsMarkdown markdown;
    private final DebateAsPdf pdf;

    DebateController(
            OldAddresses addresses,
            DebatePages pages,
            StrangersPages strangers,
            DebateAsMarkdown markdown,
            DebateAsPdf pdf) {
        this.strangers = strangers;
        this.pdf = pdf;
        this.addresses = addresses;
        this.pages = pages;
        this.markdown = markdown;
    }

    @GetMapping("/discussion/threads/{id:[0-9]+}")
    String withoutTitle(@PathVariable long id, Here here) {
        return "redirect:" + here.link(known(id, "", here).address());
    }

    /** An address with an older title leads to the one of today. */
    @GetMapping("/discussion/threads/{id:[0-9]+}/{title}")
    ModelAndView show(
            @PathVariable long id, @PathVariable String title, @RequestParam(defaultValue = "1") int page, Here here) {
        Debate debate = known(id, "", here);
        int shown = page(debate, page);
        if (!here.path().equals(debate.address()))
            return new ModelAndView("redirect:" + here.link(debate.address(shown)));
        return StrangersPages.suit(debate, shown, here)
                ? strangers.of(debate, shown, here)
                : new ModelAndView(StrangersPages.PAGE, "page", pages.of(debate, shown, here));
    }

    @GetMapping(path = "/discussion/threads/{id:[0-9]+}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DebateData showAsData(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Here here) {
        Debate debate = known(id, ".json", here);
        return pages.data(debate, page(debate, page), here);
    }

    @GetMapping("/discussion/threads/{id:[0-9]+}.md")
    @Costs(Costs.DOWNLOAD)
    ResponseEntity<String> showAsMarkdown(@PathVariable long id, Here here) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/markdown;charset=utf-8"))
                .header("Cache-Control", "private, no-cache")
                .body(markdown.of(known(id, ".md", here), here));
    }

    @GetMapping("/discussion/threads/{id:[0-9]+}.pdf")
    @Costs(Costs.DOWNLOAD)
    ResponseEntity<byte[]> showAsPdf(@PathVariable long id, Here here) {
        Debate debate = known(id, ".pdf", here);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Cache-Control", "private, no-cache")
                .header("Content-Disposition", "attachment; filename=\"debate-" + id + ".pdf\"")
                .body(pdf.of(debate, here));
    }

    private Debate known(long id, String ending, Here here) {
        return addresses.debate(id, ending, here.viewer(), here);
    }

    private static int page(Debate debate, int asked) {
        if (asked < 1 || asked > debate.pages()) throw Refusal.notFound("discussion.refused.no-page", debate.pages());
        return asked;
    }
}
