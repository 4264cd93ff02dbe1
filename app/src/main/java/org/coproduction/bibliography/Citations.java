package org.coproduction.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** References as readers see them. A reference is formatted once for each style and language, then remembered. */
@Component
public class Citations {
    private static final int REMEMBERED = 20_000;

    private final Engines engines = new Engines();
    private final Map<Key, Citation> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Citation> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Key(CslItem item, CitationStyle style, Language language) {}

    /** In APA, the style of our own pages. */
    public Citation of(CslItem item, Language language) {
        return of(item, CitationStyle.APA, language);
    }

    public Citation of(CslItem item, CitationStyle style, Language language) {
        return of(List.of(item), style, language).getFirst();
    }

    /** In the order of the items. */
    public List<Citation> of(List<CslItem> items, CitationStyle style, Language language) {
        List<Citation> citations = new ArrayList<>(items.size());
        for (CslItem item : items) {
            Key key = new Key(item, style, language);
            Citation known;
            synchronized (made) {
                known = made.get(key);
            }
            if (known == null) {
                known = engines.format(item, style, language);
                synchronized (made) {
                    made.put(key, known);
                }
            }
            citations.add(known);
        }
        return citations;
    }
}
