package org.coproduction.discussion;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as they stand in addresses. To write one script in the letters of another takes long, and a list has dozens of titles. */
final class Slugs {
    private static final int LATEST = 5_000;
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern ELSE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final int LONGEST = 60;
    private static final Transliterator PLAIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; NFD; [:Mn:] Remove; Lower");

    private final Map<String, String> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > LATEST;
        }
    };

    /** Empty where it has no letter or digit that can be written so. */
    String of(String text) {
        String known = known(text);
        if (known != null) return known;
        String slug = slug(text);
        synchronized (latest) {
            latest.put(text, slug);
        }
        return slug;
    }

    private @Nullable String known(String text) {
        synchronized (latest) {
            return latest.get(text);
        }
    }

    private static String slug(String text) {
        String plain = ELSE.matcher(plain(text)).replaceAll("-");
        return EDGES.matcher(plain.substring(0, Math.min(plain.length(), LONGEST)))
                .replaceAll("");
    }

    private static String plain(String text) {
        return ASCII.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : PLAIN.transliterate(text);
    }
}
