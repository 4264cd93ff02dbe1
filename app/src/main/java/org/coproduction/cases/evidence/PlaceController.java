package org.coproduction.cases.evidence;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.Locale;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Allowed(EVERYONE)
class PlaceController {
    private final CaseSearch search;
    private final Beside beside;
    private final Vocabulary vocabulary;

    PlaceController(CaseSearch search, Beside beside, Vocabulary vocabulary) {
        this.search = search;
        this.beside = beside;
        this.vocabulary = vocabulary;
    }

    /** @param country ISO 3166-1 alpha-2; its one address has capitals */
    @GetMapping("/places/{country}")
    String show(@PathVariable String country, Here here, Model model) {
        String code = country.toUpperCase(Locale.ROOT);
        if (!vocabulary.isCountry(code)) throw Refusal.notFound("place.refused.unknown", country);
        if (!code.equals(country)) return "redirect:" + here.link("/places/" + code);
        model.addAttribute("page", search.read(reading -> beside.page(reading, code, here)));
        return "cases/place";
    }
}
