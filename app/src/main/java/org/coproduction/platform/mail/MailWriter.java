package org.coproduction.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a mail of an archive, as it says. The address is nowhere but in here.
 *
 * @param name empty where it gives none but an address
 * @param address its fingerprint; null where it has none that can be read
 */
public record MailWriter(String name, @Nullable UUID address) {
    /** As the archives of Mailman have it: {@code ana at example.org (Ana Silva)}. */
    private static final Pattern IN_WORDS =
            Pattern.compile("\\s*([^\\s<>\"()]+) at ([^\\s<>\"()]+)\\s*(?:\\((.*)\\)\\s*)?", Pattern.DOTALL);

    private static final Pattern IN_WORDS_IN_BRACKETS = Pattern.compile("<\\s*([^<>\\s]+) at ([^<>\\s]+)\\s*>");

    private static final MailWriter UNKNOWN = new MailWriter("", null);

    public static MailWriter of(Mbox.Entry entry) {
        InternetHeaders headers = MailFields.of(entry.bytes());
        return of(MailFields.first(headers, "From"));
    }

    static MailWriter of(String from) {
        Matcher words = IN_WORDS.matcher(from);
        if (words.matches()) return of(words.group(3), words.group(1) + "@" + words.group(2));
        try {
            String value = IN_WORDS_IN_BRACKETS.matcher(from).replaceAll("<$1@$2>");
            InternetAddress[] all = InternetAddress.parseHeader(value, false);
            return all.length == 0 ? UNKNOWN : of(all[0].getPersonal(), all[0].getAddress());
        } catch (AddressException e) {
            return of(from.replaceAll("<.*", "").replace("\"", ""), null);
        }
    }

    private static MailWriter of(@Nullable String name, @Nullable String address) {
        String named = name == null ? "" : MailFields.decoded(name).strip();
        boolean tells = !AddressesIn.any(named) && !IN_WORDS.matcher(named).matches();
        UUID sender = address == null || address.indexOf('@') < 1 ? null : Fingerprint.ofAddress(address);
        return new MailWriter(tells ? named : "", sender);
    }
}
