package org.coproduction.people.signin;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import org.coproduction.people.PersonId;
import org.coproduction.people.Secret;
import org.coproduction.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has a second factor, and whether a code is theirs. */
@Component
class SecondFactors {
    private static final int RECOVERY_CODES = 10;
    private static final int LETTERS = 12;
    /** Without those that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Audit audit;

    SecondFactors(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    private record Kept(byte[] secret, long lastStep) {}

    boolean has(PersonId person) {
        return kept(person, true).isPresent();
    }

    /** The one that waits to be confirmed; empty where none was begun. */
    Optional<Totp> begun(PersonId person) {
        return kept(person, false).map(kept -> new Totp(kept.secret()));
    }

    private static final String BEGIN = """
        INSERT INTO second_factors (person, secret) VALUES (:person, :secret)
            ON CONFLICT (person) DO UPDATE SET secret = excluded.secret WHERE NOT second_factors.confirmed
        """;

    void begin(PersonId person) {
        jdbc.sql(BEGIN)
                .param("person", person.value())
                .param("secret", Totp.fresh().secret())
                .update();
    }

    /** With a right code it holds from now on; returns the recovery codes, which nobody sees again. */
    @Transactional
    public Optional<List<String>> confirm(PersonId person, String code) {
        Optional<Kept> begun = kept(person, false);
        OptionalLong step = begun.map(kept -> stepOf(code, kept)).orElse(OptionalLong.empty());
        if (step.isEmpty()) return Optional.empty();
        jdbc.sql("UPDATE second_factors SET confirmed = true, last_step = :step WHERE person = :person")
                .param("step", step.getAsLong())
                .param("person", person.value())
                .update();
        audit.log(person.value(), "second-factor-set", person.value());
        return Optional.of(newCodes(person));
    }

    private static final String TAKE = """
        UPDATE second_factors SET last_step = :step WHERE person = :person AND confirmed AND last_step < :step
        """;

    /** Takes a code of the telephone or a recovery code, each only once. */
    @Transactional
    public boolean take(PersonId person, String typed) {
        String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        Optional<Kept> kept = kept(person, true);
        OptionalLong step = kept.map(factor -> stepOf(code, factor)).orElse(OptionalLong.empty());
        if (step.isPresent())
            return jdbc.sql(TAKE)
                            .param("step", step.getAsLong())
                            .param("person", person.value())
                            .update()
                    > 0;
        boolean recovered = jdbc.sql("DELETE FROM recovery_codes WHERE person = :person AND hash = :hash")
                        .param("person", person.value())
                        .param("hash", Secret.hash(code))
                        .update()
                > 0;
        if (recovered) audit.log(person.value(), "recovery-code-used", person.value());
        return recovered;
    }

    int recoveryCodesLeft(PersonId person) {
        return jdbc.sql("SELECT count(*) FROM recovery_codes WHERE person = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** Those from before are worth nothing any more. */
    @Transactional
    public List<String> newCodes(PersonId person) {
        forgetCodes(person);
        List<String> codes = new ArrayList<>();
        while (codes.size() < RECOVERY_CODES) codes.add(randomCode());
        jdbc.sql("INSERT INTO recovery_codes (person, hash) SELECT :person, unnest(:hashes)")
                .param("person", person.value())
                .param(
                        "hashes",
                        codes.stream()
                                .map(code -> Secret.hash(code.replace("-", "")))
                                .toArray(byte[][]::new))
                .update();
        return List.copyOf(codes);
    }

    /** This browser has shown it. */
    void shownIn(UUID signIn) {
        jdbc.sql("UPDATE sign_ins SET second_factor = true WHERE id = :id")
                .param("id", signIn)
                .update();
    }

    private void forgetCodes(PersonId person) {
        jdbc.sql("DELETE FROM recovery_codes WHERE person = :person")
                .param("person", person.value())
                .update();
    }

    private Optional<Kept> kept(PersonId person, boolean confirmed) {
        return jdbc.sql(
                        "SELECT secret, last_step FROM second_factors WHERE person = :person AND confirmed = :confirmed")
                .param("person", person.value())
                .param("confirmed", confirmed)
                .query((row, number) -> new Kept(row.getBytes("secret"), row.getLong("last_step")))
                .optional();
    }

    /** Clocks may be half a minute apart. */
    private static OptionalLong stepOf(String code, Kept kept) {
        Totp totp = new Totp(kept.secret());
        long now = Totp.step(Instant.now());
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> step > kept.lastStep() && totp.code(step).equals(code))
                .findFirst();
    }

    private static String randomCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
