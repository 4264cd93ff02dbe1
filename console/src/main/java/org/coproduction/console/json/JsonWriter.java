package org.coproduction.console.json;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/** Prints JSON: objects a member a line, lists of plain values on one line. */
public final class JsonWriter {
    private static final int BUFFER = 1 << 16;

    private final Consumer<CharSequence> to;
    private final StringBuilder out = new StringBuilder();

    private JsonWriter(Consumer<CharSequence> to) {
        this.to = to;
    }

    /** The text of a value, without a line end. */
    public static String print(Json value) {
        StringBuilder text = new StringBuilder();
        print(value, text::append);
        return text.toString();
    }

    /** The text of a value, without a line end, part by part. */
    public static void print(Json value, Consumer<CharSequence> to) {
        JsonWriter writer = new JsonWriter(to);
        writer.write(value, 0);
        to.accept(writer.out);
    }

    private void write(Json value, int depth) {
        // no switch over types: what it is made of is made at the first call, which a short program notices
        if (value instanceof Json.Number(double number)) write(number);
        else if (value instanceof Json.Text(String text)) write(text);
        else if (value instanceof Json.Array array) write(array, depth);
        else if (value instanceof Json.Object object) write(object, depth);
        else if (value instanceof Json.Truth(boolean truth)) out.append(truth);
        else out.append("null");
    }

    private void write(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        if (whole) out.append((long) number);
        else out.append(number);
    }

    private void write(Json.Array array, int depth) {
        boolean plain = isPlain(array);
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

    private static boolean isPlain(Json.Array array) {
        for (Json item : array.items()) if (nests(item)) return false;
        return true;
    }

    private void line(int depth) {
        if (out.length() > BUFFER) {
            to.accept(out);
            out.setLength(0);
        }
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
