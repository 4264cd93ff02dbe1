package org.coproduction.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from whom a mail is, to whom, and what it says. */
record Envelope(InboxSettings settings) {
    /** Where servers say to whom a mail went that names somebody else, or nobody. */
    private static final List<String> RECIPIENTS = List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To");

    Received read(Message mail) throws MessagingException, IOException {
        String from = from(mail);
        boolean automatic = Automatic.is(mail, from) || ours(from);
        boolean large = mail.getSize() > settings.largest().toBytes();
        Body body = large || automatic ? new Body("", 0) : Body.of(mail);
        return new Received(
                identity(mail),
                from,
                tags(mail),
                large ? null : Undelivered.in(mail).orElse(null),
                automatic,
                large ? Received.Size.TOO_LARGE : Received.Size.READ,
                body.text(),
                body.attachments(),
                large || automatic ? List.of() : SentAlong.with(mail));
    }

    private boolean ours(String from) {
        return tag(from).isPresent() || from.equals(settings.address());
    }

    private static String from(Message mail) throws MessagingException {
        try {
            Address[] from = mail.getFrom();
            boolean one = from != null && from.length == 1;
            return one && from[0] instanceof InternetAddress address ? lower(address.getAddress()) : "";
        } catch (AddressException e) {
            return "";
        }
    }

    private List<String> tags(Message mail) throws MessagingException {
        Stream<String> lines = Stream.empty();
        for (String header : RECIPIENTS) {
            String[] values = mail.getHeader(header);
            if (values != null) lines = Stream.concat(lines, Stream.of(values));
        }
        return lines.flatMap(Envelope::addresses)
                .map(this::tag)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Stream<String> addresses(String line) {
        try {
            return Stream.of(InternetAddress.parseHeader(line, false)).map(address -> lower(address.getAddress()));
        } catch (AddressException e) {
            return Stream.empty();
        }
    }

    private Optional<String> tag(String address) {
        int at = settings.address().indexOf('@');
        String before = settings.address().substring(0, at) + "+";
        String after = settings.address().substring(at);
        boolean ours = address.length() > before.length() + after.length()
                && address.startsWith(before)
                && address.endsWith(after);
        return ours
                ? Optional.of(address.substring(before.length(), address.length() - after.length()))
                : Optional.empty();
    }

    /** Its Message-ID; without one, all of its header. */
    private static String identity(Message mail) throws MessagingException {
        String[] named = mail.getHeader("Message-ID");
        if (named != null && !named[0].isBlank()) return named[0].strip();
        StringBuilder all = new StringBuilder();
        for (Header header : Collections.list(mail.getAllHeaders()))
            all.append(header.getName()).append(':').append(header.getValue()).append('\n');
        return HexFormat.of().formatHex(hash(all.toString()));
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lower(@Nullable String address) {
        return address == null ? "" : address.toLowerCase(Locale.ROOT);
    }
}
