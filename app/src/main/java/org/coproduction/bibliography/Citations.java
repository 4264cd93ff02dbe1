package org.coproduction.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/**
 * References as readers see them. One is formatted once for each style and language and then remembered: for a while in
 * this node, and in {@link CitationStyle#APA}, the style of our own pages, in the database. So ask for all of a page at once.
 */
@Component
public class Citations {
    /** Raise it when the same item is to be formatted otherwise: by new styles, or by a change of ours. */
    public static final String FORMATTER = "citeproc 3.5.2, styles 26.2, ours 1";

    private static final int KEPT = 20_000;

    private final MadeCitations made;
    private final Engines engines = new Engines();
    private final Map<CitationKey, Citation> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CitationKey, Citation> eldest) {
            return size() > KEPT;
        }
    };

    Citations(MadeCitations made) {
        this.made = made;
    }

    /** In APA, the style of our own pages. */
    public Citation of(CslItem item, Language language) {
        return of(item, CitationStyle.APA, language);
    }

    public Citation of(CslItem item, CitationStyle style, Language language) {
        return of(List.of(item), style, language).getFirst();
    }

    /** In the order of the items. */
    public List<Citation> of(List<CslItem> items, CitationStyle style, Language language) {
        List<CitationKey> keys = items.stream()
                .map(item -> CitationKey.of(item, style, language))
                .toList();
        Map<CitationKey, Citation> known = remembered(keys, style);
        List<Citation> citations = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            CslItem item = items.get(i);
            CitationKey key = keys.get(i);
            Citation citation = known.get(key);
            if (citation == null) {
                citation = engines.format(item, style, language);
                known.put(key, citation);
                keep(Map.of(key, citation));
                if (style.equals(CitationStyle.APA)) made.remember(key, citation);
            }
            citations.add(citation);
        }
        return citations;
    }

    /** The same for who keeps them: nothing is remembered here, so it is only good for what is formatted once. */
    public List<Citation> make(List<CslItem> items, CitationStyle style, Language language) {
        return items.stream().map(item -> engines.format(item, style, language)).toList();
    }

    private Map<CitationKey, Citation> remembered(List<CitationKey> keys, CitationStyle style) {
        Map<CitationKey, Citation> known = new HashMap<>();
        synchronized (latest) {
            for (CitationKey key : keys) {
                Citation citation = latest.get(key);
                if (citation != null) known.put(key, citation);
            }
        }
        if (style.equals(CitationStyle.APA)) {
            Map<CitationKey, Citation> fromBefore =
                    made.of(keys.stream().filter(key -> !known.containsKey(key)).toList());
            keep(fromBefore);
            known.putAll(fromBefore);
        }
        return known;
    }

    private void keep(Map<CitationKey, Citation> citations) {
        synchronized (latest) {
            latest.putAll(citations);
        }
    }
}
