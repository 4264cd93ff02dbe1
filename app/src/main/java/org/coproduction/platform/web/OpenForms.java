package org.coproduction.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Forms that strangers may send. Programs that fill in whatever form they find are told from people without asking a third
 * party: they fill in a field that nobody sees, and they take no time. The form carries a seal of when it was opened; whoever
 * is refused sends it once more, with all that they typed.
 */
@Component
public class OpenForms {
    /** The field that nobody sees. */
    public static final String TRAP = "second_address";

    public static final String SEAL = "opened";

    /** The id of the button, to which the summary of what is to be mended leads. */
    public static final String SEND = "send";

    private static final Duration QUICKEST = Duration.ofSeconds(4);
    private static final Duration LONGEST = Duration.ofDays(2);
    private static final String KIND = "HmacSHA256";

    private final Supplier<byte[]> key;

    OpenForms(JdbcClient jdbc) {
        this.key = SingletonSupplier.of(
                () -> jdbc.sql("SELECT key FROM form_key").query(byte[].class).single());
    }

    public String seal() {
        return seal(Instant.now());
    }

    String seal(Instant opened) {
        String at = Long.toString(opened.getEpochSecond());
        return at + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(code(at));
    }

    /** What the form shows when it comes back: the same seal, unless that is no longer good. */
    public String sealAfter(@Nullable String sent) {
        return sent != null && fault(sent, Instant.now()).isEmpty() ? sent : seal();
    }

    /** Why this form cannot be taken; empty where a person seems to have sent it. */
    public Optional<Mistake> mistake(@Nullable String seal, @Nullable String trap, Here here) {
        if (trap != null && !trap.isEmpty()) return Optional.of(new Mistake(SEND, here.say("open-form.trap")));
        return fault(seal == null ? "" : seal, Instant.now()).map(why -> new Mistake(SEND, here.say(why)));
    }

    private Optional<String> fault(String seal, Instant now) {
        int dot = seal.indexOf('.');
        if (dot < 1 || !seal.substring(0, dot).matches("\\d{1,12}")) return Optional.of("open-form.unsealed");
        Instant opened = Instant.ofEpochSecond(Long.parseLong(seal.substring(0, dot)));
        if (!MessageDigest.isEqual(utf8(seal(opened)), utf8(seal))) return Optional.of("open-form.unsealed");
        if (opened.plus(LONGEST).isBefore(now)) return Optional.of("open-form.old");
        return opened.plus(QUICKEST).isAfter(now) ? Optional.of("open-form.quick") : Optional.empty();
    }

    private byte[] code(String text) {
        try {
            Mac mac = Mac.getInstance(KIND);
            mac.init(new SecretKeySpec(key.get(), KIND));
            return mac.doFinal(utf8(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
