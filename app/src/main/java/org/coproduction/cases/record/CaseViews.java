package org.coproduction.cases.record;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.bibliography.Citation;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.CaseYears;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what readers see of a version, and keeps what was asked for last. */
@Component
class CaseViews {
    private static final int KEPT = 1_000;

    private final Vocabulary vocabulary;
    private final CaseReferences references;
    private final Latest<Key, CaseView> latest = new Latest<>(KEPT);

    CaseViews(Vocabulary vocabulary, CaseReferences references) {
        this.vocabulary = vocabulary;
        this.references = references;
    }

    private record Key(long id, int number, Language language, List<String> authors) {}

    CaseView of(Stored version, Here here) {
        return latest.of(new Key(version.id(), version.number(), here.language(), version.authors()), () -> {
            CaseText text = version.text();
            return of(text, references.of(version, text, here.language()), here);
        });
    }

    CaseView of(CaseText text, References made, Here here) {
        Map<String, Integer> numbers = new HashMap<>();
        for (CaseText.Source source : text.sources()) numbers.put(source.key(), numbers.size() + 1);
        String years = CaseYears.of(text).in(here);
        return new CaseView(
                text,
                label(Coded.POLICY_AREA, text.policyArea(), here),
                meta(text, years, here),
                years,
                facts(text, years, here),
                text.strategies().stream().map(one -> claim(one, numbers, here)).toList(),
                text.outcomes().stream().map(one -> finding(one, numbers, here)).toList(),
                text.actors().stream()
                        .map(one -> label(Coded.ACTOR_KIND, one.kind(), here))
                        .toList(),
                references(text, made.sources()),
                made.itself(),
                Timeline.of(text, here),
                PlaceMap.of(text, vocabulary, here));
    }

    private List<String> meta(CaseText text, String years, Here here) {
        return Stream.of(
                        countries(text, here),
                        label(Coded.POLICY_AREA, text.policyArea(), here),
                        years,
                        label(Coded.LEVEL, text.level(), here),
                        label(Coded.EVIDENCE_BASIS, text.evidenceBasis(), here))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private List<CaseView.Fact> facts(CaseText text, String years, Here here) {
        List<CaseView.Fact> facts = new ArrayList<>();
        if (!text.places().isEmpty())
            facts.add(new CaseView.Fact(
                    here.say("case.fact.place"),
                    text.places().stream().map(CaseText.Place::name).collect(Collectors.joining("; ")),
                    true));
        facts.add(new CaseView.Fact(here.say("case.fact.country"), countries(text, here), false));
        if (!years.isEmpty()) facts.add(new CaseView.Fact(here.say("case.fact.years"), years, false));
        facts.add(new CaseView.Fact(
                here.say("case.fact.phase"),
                text.phases().stream()
                        .map(phase -> label(Coded.PHASE, phase, here))
                        .collect(Collectors.joining(", ")),
                false));
        facts.add(new CaseView.Fact(here.say("case.fact.level"), label(Coded.LEVEL, text.level(), here), false));
        if (text.participants() != null)
            facts.add(new CaseView.Fact(here.say("case.fact.participants"), text.participants(), true));
        CaseText.Count count = text.participantCount();
        if (count != null) {
            String note = count.note() == null ? "" : " " + count.note();
            facts.add(new CaseView.Fact(here.say("case.fact.count"), here.number(count.value()) + note, true));
        }
        facts.add(new CaseView.Fact(
                here.say("case.fact.evidence"), label(Coded.EVIDENCE_BASIS, text.evidenceBasis(), here), false));
        facts.removeIf(fact -> fact.value().isEmpty());
        return facts;
    }

    private CaseView.Claim claim(CaseText.Strategy one, Map<String, Integer> numbers, Here here) {
        var term = vocabulary.term(Coded.STRATEGY, one.kind());
        return new CaseView.Claim(
                one.kind(),
                here.text(term.label()).value(),
                term.definition() == null ? "" : here.text(term.definition()).value(),
                one.description(),
                number(numbers, one.source()));
    }

    private CaseView.Finding finding(CaseText.Outcome one, Map<String, Integer> numbers, Here here) {
        return new CaseView.Finding(
                one.direction(),
                label(Coded.OUTCOME_DIRECTION, one.direction(), here),
                label(Coded.OUTCOME_DIMENSION, one.dimension(), here),
                one.description(),
                number(numbers, one.source()));
    }

    private static @Nullable Integer number(Map<String, Integer> numbers, @Nullable String key) {
        return key == null ? null : numbers.get(key);
    }

    private static List<CaseView.Reference> references(CaseText text, List<Citation> formatted) {
        List<CaseView.Reference> references = new ArrayList<>();
        for (CaseText.Source source : text.sources()) {
            int number = references.size() + 1;
            references.add(new CaseView.Reference(
                    number, source.key(), formatted.get(number - 1), source.seenAt(), host(source.seenAt())));
        }
        return references;
    }

    private static @Nullable String host(@Nullable String address) {
        if (address == null) return null;
        try {
            String host = URI.create(address).getHost();
            return host == null ? address : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException odd) {
            return address;
        }
    }

    String countries(CaseText text, Here here) {
        return text.countries().stream().map(here::country).collect(Collectors.joining(", "));
    }

    /** Empty where a draft does not say it yet. */
    String label(Coded kind, String key, Here here) {
        return key.isEmpty()
                ? ""
                : here.text(vocabulary.term(kind, key).label()).value();
    }
}
