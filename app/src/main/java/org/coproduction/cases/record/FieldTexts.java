package org.coproduction.cases.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.CaseYears;
import org.coproduction.cases.Coded;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A case as lines of text, field by field, for comparing. */
@Component
class FieldTexts {
    private final CaseViews views;

    FieldTexts(CaseViews views) {
        this.views = views;
    }

    /** Lines by the name of the field in the schema; one line for each entry of a list. */
    Map<String, List<String>> of(CaseText text, Here here) {
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
        fields.put("policyArea", List.of(views.label(Coded.POLICY_AREA, text.policyArea(), here)));
        fields.put(
                "phases",
                text.phases().stream()
                        .map(phase -> views.label(Coded.PHASE, phase, here))
                        .toList());
        fields.put("level", List.of(views.label(Coded.LEVEL, text.level(), here)));
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
                        .map(one -> one.name() + " (" + views.label(Coded.ACTOR_KIND, one.kind(), here) + ")")
                        .toList());
        fields.put("citizenContribution", optional(text.citizenContribution()));
        fields.put("professionalContribution", optional(text.professionalContribution()));
        fields.put(
                "strategies",
                text.strategies().stream()
                        .map(one -> views.label(Coded.STRATEGY, one.kind(), here) + ": " + one.description()
                                + source(one.source()))
                        .toList());
        fields.put(
                "outcomes",
                text.outcomes().stream()
                        .map(one -> views.label(Coded.OUTCOME_DIMENSION, one.dimension(), here) + ", "
                                + views.label(Coded.OUTCOME_DIRECTION, one.direction(), here) + ": "
                                + one.description() + source(one.source()))
                        .toList());
        fields.put("challenges", text.challenges());
        fields.put("legalBasis", optional(text.legalBasis()));
        fields.put("funding", optional(text.funding()));
        fields.put("evidenceBasis", List.of(views.label(Coded.EVIDENCE_BASIS, text.evidenceBasis(), here)));
        fields.put("themes", text.themes().stream().map(String::valueOf).toList());
        fields.put("sources", text.sources().stream().map(FieldTexts::reference).toList());
        return fields;
    }

    private static List<String> optional(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static String source(@Nullable String key) {
        return key == null ? "" : " [" + key + "]";
    }

    private static String reference(CaseText.Source source) {
        String fields = source.csl().entrySet().stream()
                .map(field -> field.getKey() + ": " + value(field.getValue()))
                .collect(Collectors.joining("; "));
        return "[" + source.key() + "] " + fields + (source.seenAt() == null ? "" : "; " + source.seenAt());
    }

    private static String value(@Nullable Object value) {
        return value instanceof String text ? text : JsonMapper.shared().writeValueAsString(value);
    }
}
