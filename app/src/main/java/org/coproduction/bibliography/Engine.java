package org.coproduction.bibliography;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** citeproc, set up for one style and language, for one thread at a time. Items are formatted each on its own. */
class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final List<String> ONLY = List.of(EngineItem.ID);

    private final CSL csl;
    private final One one = new One();
    private final String style;
    private boolean withoutBibliography;

    Engine(CitationStyle style, Language language) throws IOException {
        this.style = style.name();
        csl = new CSL(one, style.definition(language), language.locale().toLanguageTag());
        csl.setOutputFormat(new EntryFormat());
        csl.setConvertLinks(true);
    }

    Citation format(CslItem item) {
        try {
            one.item = EngineItem.of(item);
            csl.registerCitationItems(ONLY, true);
            String html = entry();
            if (!html.isBlank()) return new Citation(Mending.of(html));
        } catch (RuntimeException e) {
            LOG.warn("citeproc could not format {} in {}", item.id(), style, e);
        }
        return plain(item);
    }

    private String entry() {
        if (!withoutBibliography) {
            try {
                return String.join(" ", csl.makeBibliography().getEntries());
            } catch (IllegalStateException onlyNotes) {
                withoutBibliography = true;
            }
        }
        return csl.makeCitation(ONLY).stream()
                .map(de.undercouch.citeproc.output.Citation::getText)
                .collect(Collectors.joining(" "));
    }

    /** What is said of an item that a style has nothing to say of. */
    private static Citation plain(CslItem item) {
        String authors = item.authors().stream().map(CslName::inFull).collect(Collectors.joining(", "));
        Integer year = item.year();
        return new Citation(Markup.of(Stream.of(authors, year == null ? "" : year.toString(), item.title(), item.id())
                .filter(part -> !part.isEmpty())
                .limit(3)
                .collect(Collectors.joining(". "))));
    }

    private static final class One implements ItemDataProvider {
        private @Nullable CSLItemData item;

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public Collection<String> getIds() {
            return ONLY;
        }
    }
}
