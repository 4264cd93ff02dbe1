package org.coproduction.platform.web;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD within a page's script element, where no text can end the element or begin another. */
public final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LinkedData() {}

    public static String inPage(Map<String, Object> data) {
        String json = JSON.writeValueAsString(data);
        StringBuilder safe = new StringBuilder(json.length() + 64);
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            String escaped = escaped(json.charAt(i));
            if (escaped.isEmpty()) continue;
            safe.append(json, done, i).append(escaped);
            done = i + 1;
        }
        return safe.append(json, done, json.length()).toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '<' -> "\\u003c";
            case '>' -> "\\u003e";
            case '&' -> "\\u0026";
            case '\u2028' -> "\\u2028";
            case '\u2029' -> "\\u2029";
            default -> "";
        };
    }
}
