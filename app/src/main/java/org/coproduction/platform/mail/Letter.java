package org.coproduction.platform.mail;

import java.time.Duration;
import java.util.List;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

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

    /** @param address whole, with scheme and host */
    public record Link(String label, String address) {}

    /**
     * What somebody wrote on the site.
     *
     * @param heading who wrote it, and where
     * @param markdown its text, whose links are whole; may be empty
     * @param language of the text, as a tag
     * @param below what the site adds, a paragraph each
     */
    public record Said(String heading, String markdown, String language, List<String> below) {
        public Said {
            below = List.copyOf(below);
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
        }
        if (link != null)
            text.append(link.label()).append(":\n").append(link.address()).append("\n\n");
        after.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        return text.append("-- \n").append(signature).append('\n').toString();
    }
}
