package org.coproduction.platform.feed;

import java.time.Instant;
import java.util.List;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * What is new, for feed readers (RFC 4287).
 *
 * @param self its own address, and {@code page} that of the page which shows the same; within the site, without the language
 */
public record Feed(String title, String self, String page, List<Entry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * @param address of its page, within the site and without the language; it names the entry for good
     * @param author null where the site itself speaks
     * @param text null where there is none in a language that the reader has
     */
    public record Entry(
            String address,
            String title,
            @Nullable String author,
            Instant published,
            Instant updated,
            @Nullable Text text) {}

    /**
     * @param type of the content, as Atom calls it
     * @param language its tag
     */
    public record Text(String type, String content, String language) {
        public Text(SafeHtml html, String language) {
            this("html", html.toString(), language);
        }

        /** Without marks. */
        public static Text plain(String text, String language) {
            return new Text("text", text, language);
        }
    }

    /** What came into a list, called as the list is. */
    public static Feed of(String list, String self, String page, List<Entry> entries, Here here) {
        return new Feed(here.say("site.feed.title", list, here.say("site.name")), self, page, entries);
    }

    Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
