package org.coproduction.cases.browse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CasePlaces;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.search.Named;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A case as the index sees it. Its coded values can also be found by their names, in both languages. */
@Component
class CaseIndexed {
    private static final String SHAPE = "3";

    private final Vocabulary vocabulary;

    CaseIndexed(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Names are in the index, so it is of another shape when they change. */
    String shape() {
        int names = 0;
        for (Coded kind : Coded.values())
            names = 31 * names
                    + vocabulary.terms(kind).stream().map(Term::label).toList().hashCode();
        return SHAPE + "-" + Integer.toHexString(names);
    }

    Indexed of(CaseText text, Instant savedAt, List<String> questions) {
        return new Indexed(
                CaseSearch.KIND,
                text.slug(),
                "/cases/" + text.slug(),
                Bilingual.english(text.title()),
                passages(text),
                facets(text, questions),
                numbers(text, savedAt),
                text.title(),
                CaseSearch.line(text));
    }

    private List<Bilingual> passages(CaseText text) {
        List<Bilingual> passages = new ArrayList<>();
        passages.add(Bilingual.english(text.summary()));
        passages.addAll(names(text));
        add(passages, text.citizenContribution());
        add(passages, text.professionalContribution());
        text.strategies().forEach(strategy -> add(passages, strategy.description()));
        text.outcomes().forEach(outcome -> add(passages, outcome.description()));
        text.actors().forEach(actor -> add(passages, actor.name()));
        text.places().forEach(place -> add(passages, place.name()));
        add(passages, text.participants());
        text.challenges().forEach(challenge -> add(passages, challenge));
        add(passages, text.legalBasis());
        add(passages, text.funding());
        for (CaseText.Source source : text.sources()) {
            if (source.csl().get("title") instanceof String title) add(passages, title);
        }
        return passages;
    }

    private List<Bilingual> names(CaseText text) {
        List<Bilingual> names = new ArrayList<>();
        for (String country : text.countries()) {
            names.add(new Bilingual(name(country, Language.EN), name(country, Language.FR)));
        }
        names.add(vocabulary.term(Coded.POLICY_AREA, text.policyArea()).label());
        names.add(vocabulary
                .term(Coded.POLICY_DIVISION, text.policyArea().substring(0, 2))
                .label());
        text.phases()
                .forEach(phase -> names.add(vocabulary.term(Coded.PHASE, phase).label()));
        distinct(text.strategies(), CaseText.Strategy::kind)
                .forEach(kind -> names.add(vocabulary.term(Coded.STRATEGY, kind).label()));
        return names;
    }

    private static String name(String country, Language language) {
        return Locale.of("", country).getDisplayCountry(language.locale());
    }

    private Map<String, List<String>> facets(CaseText text, List<String> questions) {
        Map<String, List<String>> facets = new HashMap<>();
        put(facets, CaseFacet.COUNTRY, text.countries());
        put(
                facets,
                CaseFacet.REGION,
                text.countries().stream()
                        .flatMap(country -> vocabulary.regionsOf(country).stream())
                        .map(Term::key)
                        .distinct()
                        .toList());
        put(facets, CaseFacet.POLICY, List.of(text.policyArea().substring(0, 2), text.policyArea()));
        put(facets, CaseFacet.PHASE, text.phases());
        put(facets, CaseFacet.LEVEL, List.of(text.level()));
        put(facets, CaseFacet.STRATEGY, distinct(text.strategies(), CaseText.Strategy::kind));
        List<String> directions = distinct(text.outcomes(), CaseText.Outcome::direction);
        List<String> outcomes = new ArrayList<>(distinct(text.outcomes(), CaseText.Outcome::dimension));
        outcomes.addAll(distinct(text.outcomes(), outcome -> outcome.dimension() + ":" + outcome.direction()));
        put(facets, CaseFacet.OUTCOME, outcomes);
        put(facets, CaseFacet.DIRECTION, directions);
        put(facets, CaseFacet.NEGATIVE, directions.contains("negative") ? List.of(CaseFacet.YES) : List.of());
        put(facets, CaseFacet.EVIDENCE, List.of(text.evidenceBasis()));
        put(facets, CaseFacet.ACTOR, distinct(text.actors(), CaseText.Actor::kind));
        put(
                facets,
                CaseFacet.THEME,
                text.themes().stream().map(Object::toString).toList());
        put(facets, CaseFacet.QUESTION, questions);
        Boolean ongoing = text.ongoing();
        if (ongoing != null) put(facets, CaseFacet.ONGOING, List.of(ongoing ? CaseFacet.YES : CaseFacet.NO));
        facets.put(CasePlaces.FIELD, spots(text));
        facets.put(Named.FACET, casesAmongSources(text));
        facets.put(CaseSearch.ATTACHED, distinct(text.attachments(), CaseText.Attachment::file));
        return facets;
    }

    /** Other cases among its sources. All addresses of sources would be too many to keep. */
    private static List<String> casesAmongSources(CaseText text) {
        return text.sources().stream()
                .flatMap(source -> source.csl().get("URL") instanceof String url ? Stream.of(url) : Stream.empty())
                .filter(url -> url.contains("/cases/"))
                .flatMap(url -> Named.in(url).stream())
                .filter(address -> !address.endsWith("/cases/" + text.slug()))
                .distinct()
                .toList();
    }

    /** Where a case is on a map, to half a degree: {@code NL:52.0:5.0}. */
    private static List<String> spots(CaseText text) {
        if (text.countries().isEmpty()) return List.of();
        String countries = String.join("+", text.countries());
        return distinct(text.places(), place -> countries + ":" + half(place.lat()) + ":" + half(place.lon()));
    }

    private static double half(double degrees) {
        return Math.round(degrees * 2) / 2.0;
    }

    private static Map<String, Long> numbers(CaseText text, Instant savedAt) {
        Map<String, Long> numbers = new HashMap<>();
        numbers.put("savedAt", savedAt.getEpochSecond());
        Integer start = text.startYear();
        if (start != null) numbers.put("startYear", start.longValue());
        Integer end = text.endYear();
        if (end != null) numbers.put("endYear", end.longValue());
        return numbers;
    }

    private static void put(Map<String, List<String>> facets, CaseFacet facet, List<String> values) {
        facets.put(facet.key(), List.copyOf(values));
    }

    private static void add(List<Bilingual> passages, @Nullable String text) {
        if (text != null && !text.isBlank()) passages.add(Bilingual.english(text));
    }

    private static <T> List<String> distinct(List<T> of, Function<T, String> value) {
        Set<String> values = new LinkedHashSet<>();
        of.forEach(each -> values.add(value.apply(each)));
        return List.copyOf(values);
    }
}
