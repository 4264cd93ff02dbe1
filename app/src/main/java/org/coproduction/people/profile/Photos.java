package org.coproduction.people.profile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The photos of people. Who sees one is decided by the entry of its owner's profile. */
@Component
class Photos {
    private final JdbcClient jdbc;
    private final Profiles profiles;

    Photos(JdbcClient jdbc, Profiles profiles) {
        this.jdbc = jdbc;
        this.profiles = profiles;
    }

    private static final String SET = """
        INSERT INTO photos (person, hash, jpeg) VALUES (:person, :hash, :jpeg)
            ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, jpeg = excluded.jpeg
        """;

    @Transactional
    public void set(PersonId person, byte[] jpeg, String shows, Audience audience) {
        String hash = hash(jpeg);
        jdbc.sql(SET)
                .param("person", person.value())
                .param("hash", hash)
                .param("jpeg", jpeg)
                .update();
        profiles.save(person, List.of(new Entry(Field.PHOTO, audience, List.of(hash, shows))));
    }

    @Transactional
    public void remove(PersonId person) {
        jdbc.sql("DELETE FROM photos WHERE person = :person")
                .param("person", person.value())
                .update();
        profiles.save(person, List.of(new Entry(Field.PHOTO, Field.USUAL, List.of())));
    }

    Optional<byte[]> of(PersonId person) {
        return jdbc.sql("SELECT jpeg FROM photos WHERE person = :person")
                .param("person", person.value())
                .query(byte[].class)
                .optional();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
