package org.coproduction.platform.words;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The order of names in a language. Where each name stands is worked out once; the names of countries and coded values are
 * few, and what is not among them may push others out.
 */
public final class Alphabet implements Comparator<String> {
    private static final int MOST = 4_096;
    private static final Alphabet ENGLISH = new Alphabet(Language.EN);
    private static final Alphabet FRENCH = new Alphabet(Language.FR);

    private final Collator collator;
    private final Map<String, CollationKey> keys = new ConcurrentHashMap<>();

    private Alphabet(Language language) {
        this.collator = Collator.getInstance(language.icu()).freeze();
    }

    public static Alphabet of(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case FR -> FRENCH;
        };
    }

    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    private CollationKey key(String name) {
        CollationKey known = keys.get(name);
        if (known != null) return known;
        if (keys.size() >= MOST) keys.clear();
        CollationKey key = collator.getCollationKey(name);
        keys.put(name, key);
        return key;
    }
}
