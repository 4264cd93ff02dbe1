package org.coproduction.cases.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The fields of the guided form as a page fills them in. */
record Form(Map<String, String> fields) {
    private static final Pattern FIELD =
            Pattern.compile("(?s)<input[^>]*?name=\"(?<input>[\\w-]+)\"[^>]*?value=\"(?<value>[^\"]*)\""
                    + "|<textarea[^>]*?name=\"(?<area>[\\w-]+)\"[^>]*>(?<text>.*?)</textarea>"
                    + "|<select[^>]*?name=\"(?<select>[\\w-]+)\"[^>]*>(?<options>.*?)</select>");
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected");

    static Form of(String page) {
        String form = page.substring(page.indexOf("data-draft"));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher found = FIELD.matcher(form);
        while (found.find()) {
            if (found.group("input") != null) fields.put(found.group("input"), found.group("value"));
            else if (found.group("area") != null) fields.put(found.group("area"), found.group("text"));
            else {
                Matcher selected = SELECTED.matcher(found.group("options"));
                fields.put(found.group("select"), selected.find() ? selected.group(1) : "");
            }
        }
        return new Form(fields);
    }

    String[] namesAndValues() {
        List<String> all = new ArrayList<>();
        fields.forEach((name, value) -> {
            all.add(name);
            all.add(HtmlUtils.htmlUnescape(value));
        });
        return all.toArray(String[]::new);
    }
}
