package org.coproduction.cases.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a form sent. What cannot be read as a number stays a text, so that nothing typed is lost. */
record Sent(Map<String, List<String>> fields) {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}([.,]\\d{1,15})?");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Without space around it; lines end in one way only. */
    String text(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().replace("\r\n", "\n").strip();
    }

    List<String> texts(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    JsonNode string(String name) {
        return NODES.stringNode(text(name));
    }

    JsonNode wholeNumber(String name) {
        String text = text(name).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!WHOLE.matcher(text).matches()) return string(name);
        long number = Long.parseLong(text);
        return number == (int) number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }

    JsonNode decimal(String name) {
        String text = text(name);
        return DECIMAL.matcher(text).matches()
                ? NODES.numberNode(new BigDecimal(text.replace(',', '.')))
                : string(name);
    }

    /** The numbers of the rows of a list, {@code strategies-0-kind}, in order. */
    List<Integer> rows(String list) {
        Pattern row = Pattern.compile(Pattern.quote(list) + "-(\\d{1,4})-\\w+");
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String name : fields.keySet()) {
            Matcher found = row.matcher(name);
            if (found.matches()) numbers.add(Integer.parseInt(found.group(1)));
        }
        return List.copyOf(numbers);
    }
}
