package org.coproduction.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.bibliography.CslItem;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A case as lines of text, field by field, for comparing. */
@Component
public class FieldTexts {
    private final Vocabulary vocabulary;

    FieldTexts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Lines by the name of the field in the schema; one line for each entry of a list. */
    public Map<String, List<String>> of(CaseText text, Here here) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("title", List.of(text.title()));
        fields.put("summary", List.of(text.summary()));
        fields.put("countries", text.countries().stream().map(here::country).toList());
        fields.put("places", text.places().stream().map(CaseText.Place::name).toList());
        fields.put(
                "years",
                List.of(CaseYears.of(text).in(here)).stream()
                        .filter(years -> !years.isEmpty())
                        .toList());
        fields.put("policyArea", List.of(label(Coded.POLICY_AREA, text.policyArea(), here)));
        fields.put(
                "phases",
                text.phases().stream()
                        .map(phase -> label(Coded.PHASE, phase, here))
                        .toList());
        fields.put("level", List.of(label(Coded.LEVEL, text.level(), here)));
        fields.put("participants", optional(text.participants()));
        CaseText.Count count = text.participantCount();
        fields.put(
                "participantCount",
                count == null
                        ? List.of()
                        : List.of((here.number(count.value()) + " " + Objects.requireNonNullElse(count.note(), ""))
                                .strip()));
        fields.put(
                "actors",
                text.actors().stream()
                        .map(one -> one.name() + " (" + label(Coded.ACTOR_KIND, one.kind(), here) + ")")
                        .toList());
        fields.put("citizenContribution", optional(text.citizenContribution()));
        fields.put("professionalContribution", optional(text.professionalContribution()));
        fields.put(
                "strategies",
                text.strategies().stream()
                        .map(one -> label(Coded.STRATEGY, one.kind(), here) + ": " + one.description()
                                + source(one.source(), text))
                        .toList());
        fields.put(
                "outcomes",
                text.outcomes().stream()
                        .map(one -> label(Coded.OUTCOME_DIMENSION, one.dimension(), here) + ", "
                                + label(Coded.OUTCOME_DIRECTION, one.direction(), here) + ": "
                                + one.description() + source(one.source(), text))
                        .toList());
        fields.put("challenges", text.challenges());
        fields.put("legalBasis", optional(text.legalBasis()));
        fields.put("funding", optional(text.funding()));
        fields.put("evidenceBasis", List.of(label(Coded.EVIDENCE_BASIS, text.evidenceBasis(), here)));
        fields.put("themes", text.themes().stream().map(String::valueOf).toList());
        fields.put("sources", text.sources().stream().map(FieldTexts::reference).toList());
        fields.put(
                "attachments",
                text.attachments().stream().map(one -> attachment(one, here)).toList());
        return fields;
    }

    private String label(Coded kind, String key, Here here) {
        return here.text(vocabulary.term(kind, key).label()).value();
    }

    private static List<String> optional(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    /** By its title, as readers know it; by its key where no title tells it from the others. */
    private static String source(@Nullable String key, CaseText text) {
        if (key == null) return "";
        Map<Boolean, List<String>> titles = text.sources().stream()
                .collect(Collectors.partitioningBy(
                        source -> source.key().equals(key),
                        Collectors.mapping(source -> title(source), Collectors.toList())));
        String title = titles.getOrDefault(true, List.of()).stream().findFirst().orElse("");
        boolean tells =
                !title.isEmpty() && !titles.getOrDefault(false, List.of()).contains(title);
        return " [" + (tells ? title : key) + "]";
    }

    private static String title(CaseText.Source source) {
        return new CslItem(source.key(), source.csl()).title();
    }

    /** Of its name so much that another file shows. */
    private static String attachment(CaseText.Attachment one, Here here) {
        return Stream.of(
                        one.description(),
                        Objects.requireNonNullElse(one.credit(), ""),
                        one.licence().isEmpty() ? "" : here.say("attachment.licence." + one.licence()),
                        one.file().substring(0, 8)
                                + one.file().substring(one.file().lastIndexOf('.')))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String reference(CaseText.Source source) {
        String fields = source.csl().entrySet().stream()
                .map(field -> field.getKey() + ": " + value(field.getValue()))
                .collect(Collectors.joining("; "));
        return "[" + source.key() + "] " + fields + (source.seenAt() == null ? "" : "; " + source.seenAt());
    }

    /** Names and dates of CSL as people write them down: "Okri, Ben; Silva, Ana", "2008-11-7". */
    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> parts -> joined(parts.values(), ", ");
            case List<?> numbers
            when !numbers.isEmpty() && numbers.getFirst() instanceof Number -> joined(numbers, "-");
            case List<?> list -> joined(list, "; ");
            default -> value.toString();
        };
    }

    private static String joined(Collection<?> values, String between) {
        return values.stream().map(FieldTexts::value).collect(Collectors.joining(between));
    }
}
