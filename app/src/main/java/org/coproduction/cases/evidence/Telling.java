package org.coproduction.cases.evidence;

import java.util.List;
import org.coproduction.bibliography.Citation;
import org.coproduction.bibliography.Citations;
import org.coproduction.bibliography.CslItem;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.CaseVersion;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case says of a strategy, with the source it names. */
@Component
class Telling {
    private final Citations citations;

    Telling(Citations citations) {
        this.citations = citations;
    }

    StrategyPage.Use use(CaseVersion version, String kind, Here here) {
        CaseText text = version.text();
        List<StrategyPage.Told> told = text.strategies().stream()
                .filter(strategy -> strategy.kind().equals(kind))
                .map(strategy -> new StrategyPage.Told(strategy.description(), source(text, strategy.source(), here)))
                .toList();
        return new StrategyPage.Use(version.of().address(), text.title(), text.countries(), told);
    }

    private @Nullable Citation source(CaseText text, @Nullable String key, Here here) {
        return text.sources().stream()
                .filter(source -> source.key().equals(key))
                .findFirst()
                .map(source -> citations.of(new CslItem(source.key(), source.csl()), here.language()))
                .orElse(null);
    }
}
