package org.coproduction.platform.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A mail as its writer sees it, in the receiver's language.
 *
 * @param before what is said before the link
 * @param said what people wrote on the site, one below the other
 * @param link what the receiver may open, or null
 * @param after what is said after it
 * @param goodFor after which it makes no sense any more, and is not sent
 */
public record Letter(
        String to,
        Language language,
        String subject,
        List<String> before,
        List<Said> said,
        @Nullable Link link,
        List<String> after,
        Duration goodFor) {
    public Letter {
        before = List.copyOf(before);
        said = List.copyOf(said);
        after = List.copyOf(after);
        if (hasControls(to) || hasControls(subject))
            throw new IllegalArgumentException("a header of a mail is one line");
    }

    /** One in which nobody is quoted. */
    public Letter(
            String to,
            Language language,
            String subject,
            List<String> before,
            @Nullable Link link,
            List<String> after,
            Duration goodFor) {
        this(to, language, subject, before, List.of(), link, after, goodFor);
    }

    /** @param address whole, with scheme and host; or {@code mailto:} */
    public record Link(String label, String address) {
        private static final String MAIL = "mailto:";

        /** To an address at which mail arrives, with this subject (RFC 6068). */
        public static Link mail(String label, String address, String subject) {
            return new Link(label, MAIL + address + "?subject=" + UriUtils.encode(subject, StandardCharsets.UTF_8));
        }

        /** Of an address for mail no more than that: whoever types it gives a subject of their own. */
        String plain() {
            return address.startsWith(MAIL) ? address.substring(MAIL.length(), address.indexOf('?')) : address;
        }
    }

    /**
     * What somebody wrote on the site.
     *
     * @param heading who wrote it, and where
     * @param markdown its text, whose links are whole; may be empty
     * @param language of the text, as a tag
     * @param below what the site adds, a paragraph each
     * @param links what can be done about it, in one line
     */
    public record Said(String heading, String markdown, String language, List<String> below, List<Link> links) {
        public Said {
            below = List.copyOf(below);
            links = List.copyOf(links);
        }

        /** One about which nothing can be done from the mail. */
        public Said(String heading, String markdown, String language, List<String> below) {
            this(heading, markdown, language, below, List.of());
        }

        public Said with(List<Link> links) {
            return new Said(heading, markdown, language, below, links);
        }

        public SafeHtml html() {
            return Markdown.html(markdown);
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    String plain(String signature) {
        StringBuilder text = new StringBuilder();
        before.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        for (Said one : said) {
            text.append(one.heading()).append("\n\n");
            if (!one.markdown().isEmpty()) text.append(one.markdown()).append("\n\n");
            one.below().forEach(paragraph -> text.append(paragraph).append("\n\n"));
            for (Link also : one.links())
                text.append(also.label())
                        .append(colon())
                        .append(' ')
                        .append(also.plain())
                        .append('\n');
            if (!one.links().isEmpty()) text.append('\n');
        }
        if (link != null)
            text.append(link.label())
                    .append(colon())
                    .append('\n')
                    .append(link.address())
                    .append("\n\n");
        after.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        return text.append("-- \n").append(signature).append('\n').toString();
    }

    /** French has a space before it that does not break. */
    private String colon() {
        return language == Language.FR ? "\u00a0:" : ":";
    }
}
