package org.coproduction.cases.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers what was used last, up to a number. */
final class Latest<K, V> {
    private final Map<K, V> kept;

    Latest(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V of(K key, Supplier<V> make) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) return known;
        }
        V made = make.get();
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }
}
