package org.coproduction.discussion.mail;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.Retention;
import org.coproduction.people.Secret;
import org.coproduction.platform.mail.Inbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses at which one member answers in one debate. */
@Component
class ReplyAddresses implements Retention {
    /** Some servers write the part before the @ in small letters, so it has nothing else. */
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz234567";

    /** Five bits each: 160. */
    private static final int LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Inbox inbox;

    ReplyAddresses(JdbcClient jdbc, Inbox inbox) {
        this.jdbc = jdbc;
        this.inbox = inbox;
    }

    /** @param debate in which they answer */
    record Behind(UUID person, long debate) {}

    /** A new one; null where no answers by mail are taken. */
    @Nullable
    String make(UUID person, long debate) {
        return make(person, List.of(debate)).get(debate);
    }

    private static final String KEEP = """
        INSERT INTO reply_addresses (hash, person, debate)
        SELECT made.hash, :person, made.debate FROM unnest(:hashes::bytea[], :debates::bigint[]) AS made (hash, debate)
        """;

    /** A new one for each of these debates, all in one statement; none where no answers by mail are taken. */
    Map<Long, String> make(UUID person, Collection<Long> debates) {
        if (!inbox.given() || debates.isEmpty()) return Map.of();
        Map<Long, String> secrets = new LinkedHashMap<>();
        for (Long debate : debates) secrets.computeIfAbsent(debate, one -> secret());
        jdbc.sql(KEEP)
                .param("person", person)
                .param("hashes", secrets.values().stream().map(Secret::hash).toArray(byte[][]::new))
                .param("debates", secrets.keySet().toArray(Long[]::new))
                .update();
        secrets.replaceAll((debate, secret) -> inbox.address(secret).orElseThrow());
        return secrets;
    }

    private static String secret() {
        StringBuilder secret = new StringBuilder();
        while (secret.length() < LENGTH) secret.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return secret.toString();
    }

    /** Empty where it is unknown, or a year old. */
    Optional<Behind> behind(String secret) {
        return jdbc.sql("SELECT person, debate FROM reply_addresses WHERE hash = :hash") // served by the primary key
                .param("hash", Secret.hash(secret))
                .query(Behind.class)
                .optional();
    }

    @Override
    public String kept() {
        return "addresses for answers";
    }

    @Override
    public int forgetOld() {
        return jdbc.sql("DELETE FROM reply_addresses WHERE made_at < now() - interval '1 year'")
                .update(); // served by reply_addresses_by_age (made_at)
    }
}
