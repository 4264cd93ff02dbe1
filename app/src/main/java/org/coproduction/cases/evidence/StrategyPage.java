package org.coproduction.cases.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coproduction.bibliography.Citation;
import org.coproduction.cases.AccountsTold;
import org.coproduction.cases.Term;
import org.coproduction.cases.Variable;
import org.coproduction.platform.picture.PictureAddress;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.texts.Prose;
import org.coproduction.texts.TextId;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /strategies/{kind}} shows.
 *
 * @param text what the group says of it beside its definition, or null
 * @param cases how many use the strategy
 * @param uses some of them, with what each says of it
 * @param next where the following ones are, or null at the end
 * @param list where all of them are
 * @param narrowed whether only some of the cases are counted
 * @param picture of the outcomes, to take away
 * @param accounts what practitioners and citizens tell of it
 */
public record StrategyPage(
        Term strategy,
        @Nullable Prose text,
        Variable codebook,
        int cases,
        List<Outcome> outcomes,
        List<Use> uses,
        @Nullable String next,
        String list,
        boolean narrowed,
        PictureAddress picture,
        List<Term> directions,
        AccountsTold.Told accounts) {

    /** @param address where these cases are listed */
    public record Outcome(Term dimension, Reported reported, String address) {}

    public record Use(String address, String title, List<String> countryCodes, List<Told> told) {
        public String countries(Here here) {
            return countryCodes.stream().map(here::country).collect(Collectors.joining(", "));
        }
    }

    /** @param source null where the case names none for this */
    public record Told(String description, @Nullable Citation source) {}

    public TextId textId() {
        return StrategyTexts.id(strategy);
    }

    public Bilingual definition() {
        return Objects.requireNonNullElse(strategy.definition(), strategy.label());
    }

    /** What the codebook says of this value, and of all of them. */
    public List<Bilingual> rules() {
        List<Bilingual> rules = new ArrayList<>();
        codebook.option(strategy.key()).ifPresent(option -> rules.add(option.definition()));
        rules.add(codebook.codingRule());
        return rules;
    }

    public List<Outcome> reported() {
        return outcomes.stream()
                .filter(outcome -> !outcome.reported().nothing())
                .toList();
    }

    public List<Outcome> missing() {
        return outcomes.stream().filter(outcome -> outcome.reported().nothing()).toList();
    }

    /** As within a sentence. */
    public String missing(Here here) {
        Locale locale = here.language().locale();
        return missing().stream()
                .map(outcome -> here.text(outcome.dimension().label()).value().toLowerCase(locale))
                .collect(Collectors.joining(", "));
    }
}
