package org.coproduction.platform.markdown;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The HTML of the texts that were asked for last, up to a number of characters. The same text always gives the same HTML, so what is here
 * is never wrong; it goes with the process.
 */
final class Rendered {
    private final long most;
    private final Map<String, SafeHtml> latest = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    /** @param most characters, of texts and their HTML together */
    Rendered(long most) {
        this.most = most;
    }

    /** Two who ask for the same at once may both make it. What would take the place of very many others is not kept. */
    SafeHtml of(String text, Function<String, SafeHtml> make) {
        SafeHtml known = known(text);
        if (known != null) return known;
        SafeHtml made = make.apply(text);
        if (size(text, made) <= most / 100) keep(text, made);
        return made;
    }

    private synchronized @Nullable SafeHtml known(String text) {
        return latest.get(text);
    }

    private synchronized void keep(String text, SafeHtml made) {
        if (latest.putIfAbsent(text, made) == null) characters += size(text, made);
        Iterator<Map.Entry<String, SafeHtml>> eldest = latest.entrySet().iterator();
        while (characters > most) {
            Map.Entry<String, SafeHtml> one = eldest.next();
            eldest.remove();
            characters -= size(one.getKey(), one.getValue());
        }
    }

    synchronized int count() {
        return latest.size();
    }

    private static long size(String text, SafeHtml made) {
        return text.length() + made.toString().length();
    }
}
