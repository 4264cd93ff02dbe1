package org.coproduction.console.json;

import java.util.Iterator;
import java.util.Map;

/** Prints JSON: objects a member a line, lists of plain values on one line. */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /** The text of a value, without a line end. */
    public static String print(Json value) {
        JsonWriter writer = new JsonWriter();
        writer.write(value, 0);
        return writer.out.toString();
    }

    private void write(Json value, int depth) {
        switch (value) {
            case Json.Null() -> out.append("null");
            case Json.Truth(boolean truth) -> out.append(truth);
            case Json.Number(double number) -> write(number);
            case Json.Text(String text) -> write(text);
            case Json.Array array -> write(array, depth);
            case Json.Object object -> write(object, depth);
        }
    }

    private void write(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        if (whole) out.append((long) number);
        else out.append(number);
    }

    private void write(Json.Array array, int depth) {
        boolean plain = array.items().stream().noneMatch(JsonWriter::nests);
        out.append('[');
        Iterator<Json> items = array.items().iterator();
        while (items.hasNext()) {
            if (!plain) line(depth + 1);
            write(items.next(), depth + 1);
            if (items.hasNext()) out.append(plain ? ", " : ",");
        }
        if (!plain) line(depth);
        out.append(']');
    }

    private void write(Json.Object object, int depth) {
        out.append('{');
        Iterator<Map.Entry<String, Json>> members = object.members().entrySet().iterator();
        boolean empty = !members.hasNext();
        while (members.hasNext()) {
            Map.Entry<String, Json> member = members.next();
            line(depth + 1);
            write(member.getKey());
            out.append(": ");
            write(member.getValue(), depth + 1);
            if (members.hasNext()) out.append(',');
        }
        if (!empty) line(depth);
        out.append('}');
    }

    private void line(int depth) {
        out.append('\n').repeat(' ', 2 * depth);
    }

    private static boolean nests(Json value) {
        return value instanceof Json.Array || value instanceof Json.Object;
    }

    private void write(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ')
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    else out.append(c);
                }
            }
        }
        out.append('"');
    }
}
