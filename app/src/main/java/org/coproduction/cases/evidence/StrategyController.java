package org.coproduction.cases.evidence;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.cases.AccountsTold;
import org.coproduction.cases.CaseOrder;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseVersion;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.discussion.RecordDebates;
import org.coproduction.platform.picture.PictureAddress;
import org.coproduction.platform.search.BadCursor;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(EVERYONE)
class StrategyController {
    private static final int USES = 20;

    private final CaseSearch search;
    private final Evidence evidence;
    private final Vocabulary vocabulary;
    private final Cases cases;
    private final Telling telling;
    private final RecordDebates debates;
    private final AccountsTold accounts;
    private final StrategyTexts texts;

    StrategyController(
            CaseSearch search,
            Evidence evidence,
            Vocabulary vocabulary,
            Cases cases,
            Telling telling,
            RecordDebates debates,
            AccountsTold accounts,
            StrategyTexts texts) {
        this.debates = debates;
        this.search = search;
        this.evidence = evidence;
        this.vocabulary = vocabulary;
        this.cases = cases;
        this.telling = telling;
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping("/strategies/{kind}")
    String show(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> address,
            @RequestParam(required = false) @Nullable String after,
            Here here,
            Model model) {
        Term strategy = vocabulary
                .find(Coded.STRATEGY, kind)
                .orElseThrow(() -> Refusal.notFound("strategy.refused.unknown", kind));
        Counted counted = Counted.of(address, search);
        try {
            model.addAttribute("page", search.read(reading -> page(reading, strategy, counted, after, here)));
        } catch (BadCursor e) {
            throw Refusal.badRequest("cases.refused.cursor");
        }
        model.addAttribute("debates", debates.on(StrategySubjects.subject(strategy), here));
        return "cases/strategy";
    }

    private StrategyPage page(Reading reading, Term strategy, Counted counted, @Nullable String after, Here here) {
        CaseQuery using = counted.using(strategy);
        Hits hits = CaseSearch.after(reading, using.sorted(CaseOrder.TITLE), after, USES);
        List<StrategyPage.Outcome> outcomes = evidence.outcomes(reading, using.selection()).entrySet().stream()
                .map(entry -> new StrategyPage.Outcome(
                        entry.getKey(), entry.getValue(), counted.cases(strategy, entry.getKey())))
                .toList();
        String own = counted.strategy(strategy);
        return new StrategyPage(
                strategy,
                texts.of(strategy, here.language()).orElse(null),
                vocabulary.variable("strategies").orElseThrow(),
                hits.total(),
                outcomes,
                uses(hits, strategy.key(), here),
                hits.next() == null ? null : own + (own.contains("?") ? "&" : "?") + "after=" + hits.next(),
                using.list(),
                after != null || !counted.query().isAll(),
                PictureAddress.of(counted.at("/strategies/" + strategy.key() + "/outcomes")),
                vocabulary.terms(Coded.OUTCOME_DIRECTION),
                accounts.withStrategy(strategy.key()));
    }

    /** In the order of the hits; a case that is gone since is passed over. */
    private List<StrategyPage.Use> uses(Hits hits, String kind, Here here) {
        Map<String, CaseVersion> bySlug = cases
                .find(hits.keys().stream().map(CaseSlug::new).toList())
                .stream()
                .collect(Collectors.toMap(version -> version.of().value(), Function.identity()));
        return hits.keys().stream()
                .map(bySlug::get)
                .filter(Objects::nonNull)
                .map(version -> telling.use(version, kind, here))
                .toList();
    }
}
