package org.coproduction.platform.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came in.
 *
 * @param identity the same for each copy of it, and for no other mail
 * @param from the address of its sender, as the mail says; empty where it says none
 * @param tags what stands behind the + in those of our addresses that it was sent to
 * @param undelivered what it says of a mail of ours that was not delivered, or null
 * @param automatic whether a program wrote it: an answer of who is away, a mail that did not arrive, a mailing list
 * @param size in bytes; what is larger than the largest that is read has no text
 * @param text what it says, without marks of HTML
 * @param attachments how many it has
 * @param files those of them that somebody attached by hand, and not what a program put among its words
 */
public record Received(
        String identity,
        String from,
        List<String> tags,
        @Nullable Undelivered undelivered,
        boolean automatic,
        Size size,
        String text,
        int attachments,
        List<SentAlong> files) {
    public Received {
        tags = List.copyOf(tags);
        files = List.copyOf(files);
    }

    public enum Size {
        READ,
        TOO_LARGE
    }
}
