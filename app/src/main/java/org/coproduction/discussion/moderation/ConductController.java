package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.discussion.Newcomers;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Prose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What holds for everybody who writes, and the rules for who is new as they stand. */
@Controller
@Allowed(EVERYONE)
class ConductController {
    private final ConductTexts texts;
    private final Newcomers newcomers;

    ConductController(ConductTexts texts, Newcomers newcomers) {
        this.texts = texts;
        this.newcomers = newcomers;
    }

    @GetMapping("/discussion/conduct")
    String show(Here here, Model model) {
        model.addAttribute(
                "page",
                new ConductPage(
                        Prose.of(BothLanguages.in(texts.now(), ConductTexts.TEXT), here.language())
                                .orElse(null),
                        newcomers.rules()));
        return "discussion/conduct";
    }
}
