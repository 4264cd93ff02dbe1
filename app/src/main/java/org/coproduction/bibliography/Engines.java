package org.coproduction.bibliography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * Idle engines by style and language. One takes long to make and serves one thread at a time, so it is borrowed and
 * given back; of styles not asked for lately none is kept.
 */
class Engines {
    private static final int KEPT_STYLES = 24;
    private static final int KEPT_EACH = 4;

    private final Map<Kind, ArrayDeque<Engine>> idle = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, ArrayDeque<Engine>> eldest) {
            return size() > KEPT_STYLES;
        }
    };

    private record Kind(CitationStyle style, Language language) {}

    Citation format(CslItem item, CitationStyle style, Language language) {
        Kind kind = new Kind(style, language);
        Engine engine = borrowed(kind);
        if (engine == null) engine = made(kind);
        Citation citation = engine.format(item);
        giveBack(kind, engine);
        return citation;
    }

    private synchronized @Nullable Engine borrowed(Kind kind) {
        ArrayDeque<Engine> free = idle.get(kind);
        return free == null ? null : free.poll();
    }

    private synchronized void giveBack(Kind kind, Engine engine) {
        ArrayDeque<Engine> free = idle.computeIfAbsent(kind, k -> new ArrayDeque<>());
        if (free.size() < KEPT_EACH) free.push(engine);
    }

    private static Engine made(Kind kind) {
        try {
            return new Engine(kind.style(), kind.language());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
