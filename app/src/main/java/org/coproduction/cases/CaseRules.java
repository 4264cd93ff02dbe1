package org.coproduction.cases;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a case must obey: the schema, and what a schema cannot say. */
final class CaseRules {
    private final CaseSchema schema;
    private final Set<Integer> themes;

    /** @param themes the themes that exist; where there are none at all, the agenda is not loaded and none is checked */
    CaseRules(CaseSchema schema, Set<Integer> themes) {
        this.schema = schema;
        this.themes = themes;
    }

    void check(CaseNode given, Faults faults) {
        for (String field : given.twice()) faults.add(given.fault(field, "twice"));
        schema.check(given, faults);
        checkTexts(given, given.json(), Pointer.ROOT, faults);
        checkSlug(given, faults);
        checkYears(given, faults);
        checkThemes(given, faults);
        checkSources(given, faults);
    }

    private static void checkTexts(CaseNode given, JsonNode value, Pointer at, Faults faults) {
        if (value.isString()) {
            String rule = ruleBrokenBy(value.asString());
            if (!rule.isEmpty()) faults.add(given.fault(at.toString(), rule));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) checkTexts(given, value.get(i), at.to(i), faults);
        } else if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                checkTexts(given, member.getValue(), at.to(member.getKey()), faults);
                String rule = ruleBrokenBy(member.getKey());
                if (!rule.isEmpty()) faults.add(given.fault(at.toString(), rule));
            }
        }
    }

    private static String ruleBrokenBy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' && character != '\n' && character != '\t' && character != '\r') return "text.control";
            if (!Character.isSurrogate(character)) continue;
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(character, text.charAt(i + 1));
            if (!pair) return "text.half";
            i++;
        }
        return "";
    }

    private static void checkSlug(CaseNode given, Faults faults) {
        if (CaseSlug.RESERVED.contains(given.json().path("slug").asString("")))
            faults.add(given.fault(
                    "/slug", "slug.reserved", given.json().path("slug").asString("")));
    }

    private static void checkYears(CaseNode given, Faults faults) {
        JsonNode first = given.json().path("startYear");
        JsonNode last = given.json().path("endYear");
        if (first.isInt() && last.isInt() && last.intValue() < first.intValue())
            faults.add(given.fault(
                    "/endYear", "years", Integer.toString(first.intValue()), Integer.toString(last.intValue())));
    }

    private void checkThemes(CaseNode given, Faults faults) {
        if (themes.isEmpty()) return;
        int i = 0;
        for (JsonNode theme : given.json().path("themes")) {
            if (theme.isInt() && !themes.contains(theme.intValue()))
                faults.add(given.fault("/themes/" + i, "theme", theme.intValue(), inOrder(themes)));
            i++;
        }
    }

    private static String inOrder(Set<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void checkSources(CaseNode given, Faults faults) {
        Set<String> keys = new HashSet<>();
        int i = 0;
        for (JsonNode source : given.json().path("sources")) {
            JsonNode key = source.path("key");
            if (key.isString() && !keys.add(key.asString()))
                faults.add(given.fault("/sources/" + i + "/key", "source.twice", shown(key.asString())));
            i++;
        }
        for (String list : new String[] {"strategies", "outcomes"}) {
            i = 0;
            for (JsonNode claim : given.json().path(list)) {
                JsonNode source = claim.path("source");
                if (source.isString() && !keys.contains(source.asString()))
                    faults.add(
                            given.fault("/" + list + "/" + i + "/source", "source.unknown", shown(source.asString())));
                i++;
            }
        }
    }

    private static String shown(String key) {
        return key.length() <= 100 ? key : key.substring(0, 100) + "…";
    }
}
