package org.coproduction.platform.mail;

import java.time.Duration;
import java.util.List;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its writer sees it, in the receiver's language.
 *
 * @param before what is said before the link
 * @param link what the receiver may open, or null
 * @param after what is said after it
 * @param goodFor after which it makes no sense any more, and is not sent
 */
public record Letter(
        String to,
        Language language,
        String subject,
        List<String> before,
        @Nullable Link link,
        List<String> after,
        Duration goodFor) {
    public Letter {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (hasControls(to) || hasControls(subject))
            throw new IllegalArgumentException("a header of a mail is one line");
    }

    /** @param address whole, with scheme and host */
    public record Link(String label, String address) {}

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    String plain(String signature) {
        StringBuilder text = new StringBuilder();
        before.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        if (link != null)
            text.append(link.label()).append(":\n").append(link.address()).append("\n\n");
        after.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        return text.append("-- \n").append(signature).append('\n').toString();
    }
}
