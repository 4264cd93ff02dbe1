package org.coproduction.cases.corrections;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import java.util.UUID;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The corrections that I suggested. */
@Controller
@Allowed(MEMBER)
class MyCorrectionsController {
    private static final String MINE = "/me/corrections";

    private final Corrections corrections;

    MyCorrectionsController(Corrections corrections) {
        this.corrections = corrections;
    }

    /** What was decided is no news any more once this page was asked for. */
    @GetMapping(MINE)
    String index(Here here, Model model) {
        PersonId me = PersonId.of(here.viewer());
        List<SentCorrection> mine = corrections.of(me).stream()
                .map(one -> SentCorrection.of(one, here))
                .toList();
        corrections.seen(me);
        model.addAttribute("page", new MyCorrectionsPage(mine));
        return "corrections/mine";
    }

    /** Somebody else's is as if there were none. */
    @PostMapping(MINE + "/{id}/withdrawal")
    String takeBack(@PathVariable UUID id, Here here) {
        corrections.takeBack(corrections
                .withId(id)
                .filter(one -> here.viewer().person().equals(one.person()))
                .orElseThrow(() -> Refusal.notFound("correction.refused.link")));
        return "redirect:" + here.link(MINE);
    }
}
