package org.coproduction.cases.writing;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value of a field as one line to read, coded values by their labels. */
record ShownValue(Vocabulary vocabulary, Here here) {
    /** As differences name it: the years are one. */
    static String fieldOf(String field) {
        return switch (field) {
            case "startYear", "endYear", "ongoing" -> "years";
            default -> field;
        };
    }

    @Nullable
    String of(String field, @Nullable JsonNode value) {
        return value == null ? null : text(field, value);
    }

    private String text(String field, JsonNode value) {
        if (field.equals("sources")) return Choices.name(value);
        if (value.isArray())
            return String.join(
                    ", ", value.valueStream().map(one -> text(field, one)).toList());
        if (!value.isObject()) return plain(field, value);
        List<String> parts = new ArrayList<>();
        value.forEachEntry((name, part) -> parts.add(plain(name, part)));
        return String.join(" · ", parts);
    }

    private String plain(String field, JsonNode value) {
        if (value.isBoolean()) return here.say(value.booleanValue() ? "writing.ongoing.yes" : "writing.ongoing.no");
        if (value.isNumber()) return value.numberValue().toString();
        String text = value.asString("");
        return switch (field) {
            case "policyArea" -> label(Coded.POLICY_AREA, text);
            case "phases" -> label(Coded.PHASE, text);
            case "level" -> label(Coded.LEVEL, text);
            case "evidenceBasis" -> label(Coded.EVIDENCE_BASIS, text);
            case "kind" ->
                vocabulary.has(Coded.STRATEGY, text) ? label(Coded.STRATEGY, text) : label(Coded.ACTOR_KIND, text);
            case "dimension" -> label(Coded.OUTCOME_DIMENSION, text);
            case "file" -> text.substring(text.lastIndexOf('.') + 1);
            case "licence" ->
                CaseText.Attachment.LICENCES.contains(text) ? here.say("attachment.licence." + text) : text;
            case "direction" -> label(Coded.OUTCOME_DIRECTION, text);
            case "countries" -> vocabulary.isCountry(text) ? here.country(text) : text;
            default -> text;
        };
    }

    private String label(Coded kind, String key) {
        return vocabulary
                .find(kind, key)
                .map(term -> here.text(term.label()).value())
                .orElse(key);
    }
}
