package org.coproduction.cases.evidence;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the cases with a strategy report, as a drawing to take away. */
@Controller
@Allowed(EVERYONE)
class StrategyPictureController {
    private final CaseSearch search;
    private final Evidence evidence;
    private final Vocabulary vocabulary;
    private final BarsPictures pictures;

    StrategyPictureController(CaseSearch search, Evidence evidence, Vocabulary vocabulary, BarsPictures pictures) {
        this.search = search;
        this.evidence = evidence;
        this.vocabulary = vocabulary;
        this.pictures = pictures;
    }

    @GetMapping({"/strategies/{kind}/outcomes.svg", "/strategies/{kind}/outcomes.png"})
    @Costs(Costs.PICTURE)
    ResponseEntity<byte[]> show(
            @PathVariable String kind, @RequestParam MultiValueMap<String, String> address, Here here) {
        Term strategy = vocabulary
                .find(Coded.STRATEGY, kind)
                .orElseThrow(() -> Refusal.notFound("strategy.refused.unknown", kind));
        Counted counted = Counted.of(address, search);
        List<BarsPicture.Measured> outcomes =
                search
                        .read(reading -> evidence.outcomes(
                                reading, counted.using(strategy).selection()))
                        .entrySet()
                        .stream()
                        .filter(outcome -> !outcome.getValue().nothing())
                        .map(outcome -> measured(outcome.getKey(), outcome.getValue(), here))
                        .toList();
        List<Term> directions = vocabulary.terms(Coded.OUTCOME_DIRECTION);
        BarsPicture bars = BarsPicture.of(List.of(here.say("strategy.outcomes.directions")), outcomes, directions);
        String label = here.text(strategy.label()).value();
        String says = here.say("strategy.outcomes.caption");
        return pictures.of(strategy.key(), label, says, bars, counted.strategy(strategy), here);
    }

    private static BarsPicture.Measured measured(Term dimension, Reported reported, Here here) {
        String says = here.say("evidence.cases", reported.cases()) + ": " + reported.says(here);
        return new BarsPicture.Measured(
                here.text(dimension.label()).value(), List.of(new BarsPicture.Figure(reported.bar(), says)));
    }
}
