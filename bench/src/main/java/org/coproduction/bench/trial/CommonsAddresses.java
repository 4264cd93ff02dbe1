package org.coproduction.bench.trial;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.coproduction.bench.load.Addresses;
import org.coproduction.bench.synthetic.Capital;
import org.coproduction.bench.synthetic.Dice;
import org.coproduction.bench.synthetic.Lexicon;
import org.coproduction.bench.synthetic.Skew;
import org.coproduction.bench.synthetic.SyntheticCases;

/** What readers and crawlers ask of the application: seldom twice the same, some things far more often than others. */
final class CommonsAddresses {
    private static final List<String> STRATEGIES = List.of(
            "funding-arrangement",
            "shared-decision-rights",
            "legal-entitlement-or-duty",
            "training-citizens",
            "intermediary-or-facilitator",
            "flexible-organisation",
            "information-and-outreach",
            "ease-of-participation");
    private static final List<String> EVIDENCE = List.of("case-study", "evaluation", "survey", "experiment");

    private final SyntheticCases known;
    private final long cases;
    private final Lexicon lexicon = Lexicon.read();
    private final List<String> areas = lexicon.areas();
    private final List<Capital> capitals = Capital.all();
    private final Skew skewedAreas = Skew.of(areas.size(), 0.8);
    private final Skew skewedCountries = Skew.of(capitals.size(), 0.8);
    private final Skew skewedStrategies = Skew.of(STRATEGIES.size(), 0.7);

    CommonsAddresses(SyntheticCases known, long cases) {
        this.known = known;
        this.cases = cases;
    }

    Addresses fixed(String address) {
        return dice -> address;
    }

    /** Words and three facets, as a page; all counts come with it. */
    Addresses lists() {
        return dice -> "/cases?" + query(dice);
    }

    Addresses listsAsJson() {
        return dice -> "/cases.json?" + query(dice);
    }

    Addresses anyCase() {
        return dice -> "/cases/" + known.slug(1 + (long) (dice.fraction() * cases));
    }

    /** A few cases that everybody reads. */
    Addresses popularCase() {
        Skew skew = Skew.of((int) Math.min(cases, 1_000_000), 0.9);
        return dice -> "/cases/" + known.slug(1 + (long) skew.pick(dice));
    }

    /** What people do: mostly cases, sometimes a list, the home page, the matrix. */
    Addresses reading() {
        Addresses cases = anyCase();
        Addresses lists = lists();
        return dice -> switch (dice.below(10)) {
            case 0 -> "/";
            case 1 -> "/strategies";
            case 2, 3, 4 -> lists.next(dice);
            default -> cases.next(dice);
        };
    }

    /** The whole matrix, or that of one country or policy area. */
    Addresses matrix() {
        return dice -> dice.chance(0.5) ? "/strategies" : "/strategies?" + facet(dice.below(2), dice);
    }

    /** The first letters of a word, as one types; asked for by htmx. */
    Addresses typing() {
        return dice -> {
            String word = dice.chance(0.3) ? lexicon.names().pick(dice) : word(dice);
            int letters = Math.min(word.length(), 2 + dice.below(7));
            return "/search/suggest?q=" + encoded(word.substring(0, letters).toLowerCase(Locale.ROOT));
        };
    }

    /** Any combination of facet links, with pages and orders, in both languages: what robots walk. */
    Addresses facetLinks() {
        return dice -> {
            StringBuilder address = new StringBuilder(dice.chance(0.5) ? "/cases?" : "/fr/cases?");
            for (int left = dice.between(2, 6); left > 0; left--) {
                address.append(facet(dice.below(4), dice)).append('&');
            }
            return address.append("from=").append(1970 + dice.below(55)).toString();
        };
    }

    private String query(Dice dice) {
        String words = dice.chance(0.6) ? word(dice) : word(dice) + " " + word(dice);
        int without = dice.below(4);
        StringBuilder query = new StringBuilder("q=").append(encoded(words));
        for (int kind = 0; kind < 4; kind++) {
            if (kind != without) query.append('&').append(facet(kind, dice));
        }
        return query.toString();
    }

    private String facet(int kind, Dice dice) {
        return switch (kind) {
            case 0 -> "country=" + capitals.get(skewedCountries.pick(dice)).country();
            case 1 -> "policy=" + areas.get(skewedAreas.pick(dice));
            case 2 -> "strategy=" + STRATEGIES.get(skewedStrategies.pick(dice));
            default -> "evidence=" + EVIDENCE.get(dice.below(EVIDENCE.size()));
        };
    }

    private String word(Dice dice) {
        return dice.chance(0.4)
                ? lexicon.topics(areas.get(skewedAreas.pick(dice))).pick(dice)
                : lexicon.nouns().pick(dice);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
