package org.coproduction.bibliography;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** citeproc, set up for one style and language, for one thread at a time. Items are formatted each on its own. */
class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final List<String> ONLY = List.of(EngineItem.ID);

    private final CSL csl;
    private final One one = new One();
    private final String style;
    private final Language language;
    private boolean withoutBibliography;

    Engine(CitationStyle style, Language language) throws IOException {
        this.style = style.name();
        this.language = language;
        csl = new CSL(one, style.definition(language), language.locale().toLanguageTag());
        csl.setOutputFormat(new EntryFormat());
        csl.setConvertLinks(true);
    }

    Citation format(CslItem item) {
        try {
            one.item = EngineItem.of(item);
            csl.registerCitationItems(ONLY, true);
            String html = entry();
            if (!html.isBlank()) return new Citation(withLanguage(Mending.of(html), item));
        } catch (RuntimeException e) {
            LOG.warn("citeproc could not format {} in {}", item.id(), style, e);
        }
        return plain(item);
    }

    /** A title in another language than the reader's says so, where the style left it as it was. */
    private String withLanguage(String html, CslItem item) {
        String stated = item.language();
        String title = Markup.of(Apostrophes.of(item.title()));
        if (stated == null || title.isEmpty() || !LANGUAGE.matcher(stated).matches()) return html;
        int at = html.indexOf(title);
        if (at < 0 || stated.toLowerCase(Locale.ROOT).startsWith(language.tag())) return html;
        return html.substring(0, at) + "<span lang=\"" + stated + "\">" + title + "</span>"
                + html.substring(at + title.length());
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
