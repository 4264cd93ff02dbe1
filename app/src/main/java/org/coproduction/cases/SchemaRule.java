package org.coproduction.cases;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of a JSON Schema (2020-12), for the keywords that our schema uses; it refuses to read any other. */
record SchemaRule(
        List<String> types,
        Set<String> values,
        int minLength,
        int maxLength,
        @Nullable Pattern pattern,
        String format,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        int minItems,
        int maxItems,
        boolean unique,
        @Nullable SchemaRule items,
        Map<String, SchemaRule> properties,
        List<String> required,
        @Nullable SchemaRule others) {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$id",
            "$defs",
            "title",
            "description",
            "type",
            "enum",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "items",
            "properties",
            "required",
            "additionalProperties");
    private static final int SHOWN = 60;

    interface Found {
        void fault(Pointer at, String rule, Object... details);
    }

    static SchemaRule of(JsonNode schema, JsonNode whole) {
        if (schema.has("$ref"))
            return of(whole.at(schema.path("$ref").asString().substring(1)), whole);
        for (String keyword : schema.propertyNames()) {
            if (!KNOWN.contains(keyword)) throw new IllegalStateException("no rule for the keyword " + keyword);
        }
        Map<String, SchemaRule> properties = new LinkedHashMap<>();
        schema.path("properties").forEachEntry((name, property) -> properties.put(name, of(property, whole)));
        JsonNode others = schema.path("additionalProperties");
        return new SchemaRule(
                strings(schema.path("type")),
                new LinkedHashSet<>(strings(schema.path("enum"))),
                schema.path("minLength").asInt(0),
                schema.path("maxLength").asInt(Integer.MAX_VALUE),
                schema.has("pattern") ? whole(schema.path("pattern").asString()) : null,
                schema.path("format").asString(""),
                schema.has("minimum") ? schema.path("minimum").decimalValue() : null,
                schema.has("maximum") ? schema.path("maximum").decimalValue() : null,
                schema.path("minItems").asInt(0),
                schema.path("maxItems").asInt(Integer.MAX_VALUE),
                schema.path("uniqueItems").asBoolean(false),
                schema.has("items") ? of(schema.path("items"), whole) : null,
                properties,
                strings(schema.path("required")),
                others.isObject() ? of(others, whole) : null);
    }

    /** In Java {@code $} lets a final line break pass. */
    private static Pattern whole(String pattern) {
        return Pattern.compile(pattern.endsWith("$") ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern);
    }

    private static List<String> strings(JsonNode one) {
        if (one.isString()) return List.of(one.asString());
        return one.valueStream().map(JsonNode::asString).toList();
    }

    void check(JsonNode value, Pointer at, Found found) {
        if (!ofType(value)) {
            found.fault(at, "type." + String.join("-", types));
        } else if (value.isString()) {
            checkText(value.asString(), at, found);
        } else if (value.isNumber()) {
            checkNumber(value.decimalValue(), at, found);
        } else if (value.isArray()) {
            checkList(value, at, found);
        } else if (value.isObject()) {
            checkObject(value, at, found);
        }
    }

    private boolean ofType(JsonNode value) {
        for (String type : types) {
            boolean fits = switch (type) {
                case "string" -> value.isString();
                case "null" -> value.isNull();
                case "boolean" -> value.isBoolean();
                case "number" -> value.isNumber();
                case "integer" -> value.isIntegralNumber() || value.isNumber() && isWhole(value.decimalValue());
                case "array" -> value.isArray();
                case "object" -> value.isObject();
                default -> throw new IllegalStateException("no rule for the type " + type);
            };
            if (fits) return true;
        }
        return false;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private void checkText(String text, Pointer at, Found found) {
        if (!values.isEmpty() && !values.contains(text))
            found.fault(at, "value", shown(text), shown(String.join(", ", values)));
        if (text.length() < minLength || minLength > 1 && characters(text) < minLength)
            found.fault(at, text.isEmpty() ? "text.empty" : "text.short", minLength);
        boolean tooLong = text.length() > maxLength && characters(text) > maxLength;
        if (tooLong) found.fault(at, "text.long", maxLength, characters(text));
        if (pattern != null && !tooLong && !pattern.matcher(text).find())
            found.fault(at, "text." + format, shown(text));
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private void checkNumber(BigDecimal number, Pointer at, Found found) {
        if (minimum != null && number.compareTo(minimum) < 0 || maximum != null && number.compareTo(maximum) > 0)
            found.fault(at, "number.range", String.valueOf(minimum), String.valueOf(maximum), shown(number.toString()));
    }

    private void checkList(JsonNode list, Pointer at, Found found) {
        if (list.size() < minItems) found.fault(at, "list.short", minItems);
        if (list.size() > maxItems) {
            found.fault(at, "list.long", maxItems, list.size());
            return;
        }
        Set<Object> before = unique ? new HashSet<>() : Set.of();
        for (int i = 0; i < list.size(); i++) {
            JsonNode item = list.get(i);
            if (items != null) items.check(item, at.to(i), found);
            if (unique && !before.add(comparable(item)))
                found.fault(at.to(i), "list.repeated", shown(item.asString("")));
        }
    }

    private static Object comparable(JsonNode item) {
        return item.isNumber() ? item.decimalValue().stripTrailingZeros() : item;
    }

    private void checkObject(JsonNode object, Pointer at, Found found) {
        for (String name : required) {
            if (!object.has(name)) found.fault(at.to(name), "required");
        }
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            SchemaRule rule = properties.getOrDefault(member.getKey(), others);
            Pointer place = at.to(member.getKey());
            if (rule == null)
                found.fault(at.to(shown(member.getKey())), "unknown", shown(String.join(", ", properties.keySet())));
            else rule.check(member.getValue(), place, found);
        }
    }

    /** A value may be as long as a book; its beginning tells enough. */
    private static String shown(String value) {
        return value.length() <= SHOWN * 8 ? value : value.substring(0, SHOWN) + "…";
    }
}
