package org.coproduction.cases.naming;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Viewer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Allowed(EVERYONE)
class CitedByController {
    private static final int ALL = 500;
    private static final int BESIDE_THE_CASE = 5;

    private final Naming naming;

    CitedByController(Naming naming) {
        this.naming = naming;
    }

    @GetMapping("/cases/{slug:[^.]+}/cited-by")
    String show(@PathVariable String slug, Here here, Model model) {
        model.addAttribute("page", of(slug, ALL, here.viewer(), here));
        return "cases/citedBy";
    }

    /** Loaded by the page of the case, which is made once for all readers. */
    @GetMapping("/cases/{slug:[^.]+}/cited-by/list")
    String list(@PathVariable String slug, Here here, Model model) {
        model.addAttribute("page", of(slug, BESIDE_THE_CASE, here.viewer(), here));
        return "cases/namedBy";
    }

    /** The same for all who ask, so that it can be kept on the way. */
    @GetMapping(path = "/cases/{slug}/cited-by.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    CitedByData data(@PathVariable String slug, Here here) {
        return CitedByData.of(of(slug, ALL, Viewer.ANYBODY, here), here);
    }

    private NamedBy of(String slug, int most, Viewer reader, Here here) {
        return CaseSlug.of(slug)
                .flatMap(known -> naming.of(known, most, reader, here))
                .orElseThrow(() -> Refusal.notFound("case.refused.unknown", slug));
    }
}
