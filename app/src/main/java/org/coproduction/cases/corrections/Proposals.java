package org.coproduction.cases.corrections;

import java.text.Collator;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.cases.Coded;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.CountryNames;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What was proposed for a field as a change of it. Codes are proposed by their names in either language, one a line; what cannot be
 * understood as the field's values is left to a person.
 */
@Component
class Proposals {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> SEVERAL = Set.of("countries", "phases");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})?\\s*(?:([-–])\\s*(\\d{4}|…)?)?");
    private static final Pattern ACTOR = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final int FIRST_YEAR = 1500;

    private final Vocabulary vocabulary;

    Proposals(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param key of the coded value */
    private record Named(String key, Bilingual name) {
        boolean is(String text) {
            return plain(text).equals(plain(name.en())) || plain(text).equals(plain(name.fr()));
        }

        /** Apostrophes are typed in two ways. */
        private static String plain(@Nullable String name) {
            return name == null ? "" : name.replace('’', '\'').toLowerCase(Locale.ROOT);
        }
    }

    /** The names to choose from, where a field has values of a list. */
    List<String> choices(String field, Here here) {
        return named(field).stream()
                .map(one -> here.text(one.name()).value())
                .sorted(Collator.getInstance(here.language().locale()))
                .toList();
    }

    /** Whether it has more than one of them. */
    boolean several(String field) {
        return SEVERAL.contains(field);
    }

    /** Empty where a person has to make the change. */
    Optional<UnaryOperator<DraftText>> change(String field, String proposed) {
        if (CorrectableField.isPlain(field)) return Optional.of(text -> text.with(field, NODES.stringNode(proposed)));
        return switch (field) {
            case "years" -> years(proposed);
            case "actors" -> actors(proposed);
            default -> codes(field, proposed);
        };
    }

    private Optional<UnaryOperator<DraftText>> codes(String field, String proposed) {
        List<Named> known = named(field);
        List<String> keys = new ArrayList<>();
        for (String line : lines(proposed)) {
            Optional<Named> meant = known.stream().filter(one -> one.is(line)).findFirst();
            if (meant.isEmpty()) return Optional.empty();
            keys.add(meant.get().key());
        }
        if (keys.isEmpty() || keys.size() > 1 && !several(field)) return Optional.empty();
        JsonNode value = several(field) ? list(keys) : NODES.stringNode(keys.getFirst());
        return Optional.of(text -> text.with(field, value));
    }

    private static JsonNode list(List<String> keys) {
        ArrayNode list = NODES.arrayNode();
        keys.stream().distinct().forEach(list::add);
        return list;
    }

    private List<Named> named(String field) {
        return switch (field) {
            case "countries" ->
                Arrays.stream(Locale.getISOCountries())
                        .filter(vocabulary::isCountry)
                        .map(code -> new Named(
                                code,
                                new Bilingual(CountryNames.in(Language.EN, code), CountryNames.in(Language.FR, code))))
                        .toList();
            case "policyArea" -> named(Coded.POLICY_AREA);
            case "phases" -> named(Coded.PHASE);
            case "level" -> named(Coded.LEVEL);
            case "evidenceBasis" -> named(Coded.EVIDENCE_BASIS);
            default -> List.of();
        };
    }

    private List<Named> named(Coded kind) {
        return vocabulary.terms(kind).stream()
                .map((Term term) -> new Named(term.key(), term.label()))
                .toList();
    }

    /** {@code 2004–2010}, {@code 2004–} where it goes on, {@code –2010}, {@code 2004} where the end is not told. */
    private static Optional<UnaryOperator<DraftText>> years(String proposed) {
        Matcher years = YEARS.matcher(proposed.strip());
        if (!years.matches() || years.group(1) == null && years.group(3) == null) return Optional.empty();
        Integer first = year(years.group(1));
        Integer last = year(years.group(3));
        boolean inOrder = first == null || last == null || first <= last;
        if (!inOrder || !possible(first) || !possible(last)) return Optional.empty();
        JsonNode ongoing = years.group(2) != null && last == null
                ? NODES.booleanNode(true)
                : last != null ? NODES.booleanNode(false) : null;
        return Optional.of(text -> text.with("startYear", number(first))
                .with("endYear", number(last))
                .with("ongoing", ongoing));
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null || digits.equals("…") ? null : Integer.valueOf(digits);
    }

    private static boolean possible(@Nullable Integer year) {
        return year == null || year >= FIRST_YEAR && year <= Year.now().getValue();
    }

    private static @Nullable JsonNode number(@Nullable Integer year) {
        return year == null ? null : NODES.numberNode(year);
    }

    /** {@code City of Utrecht (Municipality)}, one a line. */
    private Optional<UnaryOperator<DraftText>> actors(String proposed) {
        List<Named> kinds = named(Coded.ACTOR_KIND);
        ArrayNode actors = NODES.arrayNode();
        for (String line : lines(proposed)) {
            Matcher actor = ACTOR.matcher(line);
            Optional<Named> kind = actor.matches()
                    ? kinds.stream().filter(one -> one.is(actor.group(2))).findFirst()
                    : Optional.empty();
            if (kind.isEmpty()) return Optional.empty();
            actors.addObject()
                    .put("name", actor.group(1))
                    .put("kind", kind.get().key());
        }
        return actors.isEmpty() ? Optional.empty() : Optional.of(text -> text.with("actors", actors));
    }

    private static List<String> lines(String proposed) {
        return Stream.of(proposed.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
