package org.coproduction.platform.web;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD within a page's script element, where no text can end the element or begin another. */
public final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LinkedData() {}

    public static String inPage(Map<String, Object> data) {
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
