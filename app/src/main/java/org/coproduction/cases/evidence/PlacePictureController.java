package org.coproduction.cases.evidence;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A country beside the world, as drawings to take away. */
@Controller
@Allowed(EVERYONE)
class PlacePictureController {
    private final CaseSearch search;
    private final Beside beside;
    private final Vocabulary vocabulary;
    private final BarsPictures pictures;

    PlacePictureController(CaseSearch search, Beside beside, Vocabulary vocabulary, BarsPictures pictures) {
        this.search = search;
        this.beside = beside;
        this.vocabulary = vocabulary;
        this.pictures = pictures;
    }

    @GetMapping({"/places/{country}/areas.svg", "/places/{country}/areas.png"})
    @Costs(Costs.PICTURE)
    ResponseEntity<byte[]> areas(@PathVariable String country, Here here) {
        PlacePage page = page(country, here);
        List<BarsPicture.Measured> areas = page.areas().stream()
                .map(area -> measured(
                        area.area(),
                        BarsPicture.Figure.of(page.share(area.here()), here),
                        BarsPicture.Figure.of(page.worldShare(area.world()), here),
                        here))
                .toList();
        return picture("areas", page, areas, List.of(), here);
    }

    @GetMapping({"/places/{country}/outcomes.svg", "/places/{country}/outcomes.png"})
    @Costs(Costs.PICTURE)
    ResponseEntity<byte[]> outcomes(@PathVariable String country, Here here) {
        PlacePage page = page(country, here);
        List<BarsPicture.Measured> outcomes = page.outcomes().stream()
                .map(outcome -> measured(
                        outcome.dimension(),
                        BarsPicture.Figure.of(outcome.here(), here),
                        BarsPicture.Figure.of(outcome.world(), here),
                        here))
                .toList();
        return picture("outcomes", page, outcomes, page.directions(), here);
    }

    private PlacePage page(String code, Here here) {
        if (!vocabulary.isCountry(code)) throw Refusal.notFound("place.refused.unknown", code);
        PlacePage page = search.read(reading -> beside.page(reading, code, here));
        if (page.cases() == 0) throw Refusal.notFound("place.none", page.name());
        return page;
    }

    private static BarsPicture.Measured measured(
            Term what, BarsPicture.Figure country, BarsPicture.Figure world, Here here) {
        return new BarsPicture.Measured(here.text(what.label()).value(), List.of(country, world));
    }

    /** @param what of the country: the last part of the keys of its words, and of the file's name */
    private ResponseEntity<byte[]> picture(
            String what, PlacePage page, List<BarsPicture.Measured> measured, List<Term> directions, Here here) {
        BarsPicture bars = BarsPicture.of(List.of(page.name(), here.say("place.world")), measured, directions);
        String title = here.say("place.picture", page.name(), here.say("place." + what));
        String says = here.say("place." + what + ".caption");
        return pictures.of(page.code() + "-" + what, title, says, bars, "/places/" + page.code(), here);
    }
}
