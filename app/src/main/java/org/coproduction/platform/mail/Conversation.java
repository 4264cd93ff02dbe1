package org.coproduction.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * Where a mail stands among others like it.
 *
 * @param named what stands before the @ of its Message-ID, where others will point at it; or null
 * @param answers the same of the first mail of the conversation it belongs to, or null
 * @param replyTo address to which an answer goes, or null where it goes to the sender
 * @param unsubscribe address, whole, that stops such mails by a POST without anything else (RFC 8058)
 */
public record Conversation(
        @Nullable String named,
        @Nullable String answers,
        @Nullable String replyTo,
        String unsubscribe) {}
