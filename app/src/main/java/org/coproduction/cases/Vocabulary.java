package org.coproduction.cases;

import com.ibm.icu.util.Region;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every coded value of the cases with its label and definition, in display order. Country names come from CLDR. */
@Component
public class Vocabulary {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Map<Coded, Map<String, Term>> terms;
    private final Map<String, Variable> variables;
    private final Map<String, List<Term>> regions = new ConcurrentHashMap<>();

    Vocabulary() {
        this(VocabularyFile.terms(), VocabularyFile.variables());
    }

    private Vocabulary(List<Term> terms, List<Variable> variables) {
        this.terms = new EnumMap<>(Coded.class);
        for (Coded kind : Coded.values()) this.terms.put(kind, new LinkedHashMap<>());
        for (Term term : terms) of(term.kind()).put(term.key(), term);
        this.variables = new LinkedHashMap<>();
        for (Variable variable : variables) this.variables.put(variable.id(), variable);
    }

    /** In display order. */
    public List<Term> terms(Coded kind) {
        return List.copyOf(of(kind).values());
    }

    /** In display order. */
    public List<String> keys(Coded kind) {
        return List.copyOf(of(kind).keySet());
    }

    public boolean has(Coded kind, String key) {
        return of(kind).containsKey(key);
    }

    public Optional<Term> find(Coded kind, String key) {
        return Optional.ofNullable(of(kind).get(key));
    }

    /** @throws IllegalArgumentException where there is no such value: what is stored has been checked */
    public Term term(Coded kind, String key) {
        return find(kind, key).orElseThrow(() -> new IllegalArgumentException("no " + kind.key() + " " + key));
    }

    /** The values under one: the policy areas of a division, the regions within a region. */
    public List<Term> under(Coded kind, String parent) {
        return of(kind).values().stream()
                .filter(term -> parent.equals(term.parent()))
                .toList();
    }

    /** The regions (M49) that a country lies in, the largest first: Kenya is in Africa, Sub-Saharan and Eastern Africa. */
    public List<Term> regionsOf(String country) {
        return isCountry(country) ? regions.computeIfAbsent(country, this::findRegionsOf) : List.of();
    }

    private List<Term> findRegionsOf(String country) {
        List<Term> path = new ArrayList<>();
        Region near = Region.getInstance(country);
        while (near != null && !has(Coded.REGION, code(near))) near = near.getContainingRegion();
        for (@Nullable String key = near == null ? null : code(near); key != null; ) {
            Term region = term(Coded.REGION, key);
            path.addFirst(region);
            key = region.parent();
        }
        return List.copyOf(path);
    }

    /** @param code ISO 3166-1 alpha-2, in capitals */
    public boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /** What the codebook asks under this name: {@code strategies}, {@code outcome-dimensions}. */
    public Optional<Variable> variable(String id) {
        return Optional.ofNullable(variables.get(id));
    }

    public List<Variable> variables() {
        return List.copyOf(variables.values());
    }

    private Map<String, Term> of(Coded kind) {
        return terms.getOrDefault(kind, Map.of());
    }

    private static String code(Region region) {
        return "%03d".formatted(region.getNumericCode());
    }
}
