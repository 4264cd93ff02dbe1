package org.coproduction.people.signin;

import com.webauthn4j.authenticator.AuthenticatorImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.web.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of people: devices that sign a challenge of this site, after they made sure of their owner. */
@Component
class Passkeys {
    static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Challenges challenges;
    private final SiteAddress site;
    private final Audit audit;

    Passkeys(JdbcClient jdbc, Challenges challenges, SiteAddress site, Audit audit) {
        this.jdbc = jdbc;
        this.challenges = challenges;
        this.site = site;
        this.audit = audit;
    }

    record Listed(
            UUID id, String name, Instant madeAt, @Nullable Instant usedAt) {}

    private static final String OF = """
        SELECT id, name, made_at, used_at FROM passkeys WHERE person = :person ORDER BY made_at LIMIT :most
        """; // served by passkeys_by_person (person, made_at)

    List<Listed> of(PersonId person) {
        return jdbc.sql(OF)
                .param("person", person.value())
                .param("most", MOST)
                .query(Listed.class)
                .list();
    }

    PasskeyOptions.Creation creation(PersonId person, String email, String name, String siteName) {
        List<byte[]> credentials = jdbc.sql("SELECT credential FROM passkeys WHERE person = :person")
                .param("person", person.value())
                .query(byte[].class)
                .list();
        return PasskeyOptions.Creation.of(
                new PasskeyOptions.Site(site.host(), siteName),
                PasskeyOptions.Owner.of(person, email, name),
                challenges.make(person),
                credentials);
    }

    PasskeyOptions.Request request() {
        return PasskeyOptions.Request.of(site.host(), challenges.make(null));
    }

    private static final String ADD = """
        INSERT INTO passkeys (id, person, credential, public_key, uses, name)
        SELECT :id, :person, :credential, :publicKey, :uses, :name
         WHERE (SELECT count(*) FROM passkeys WHERE person = :person) < :most
        """;

    /** False where the answer of the device is not to our challenge, or not as it should be; nothing is kept then. */
    @Transactional
    public boolean add(PersonId person, String name, String answer) {
        try {
            RegistrationData data = WebAuthn.registration(answer);
            byte[] challenge = WebAuthn.challenge(data.getCollectedClientData());
            if (!challenges.take(challenge, person)) return false;
            WebAuthn.verify(data, site, challenge);
            var device = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            AttestedCredentialData credential = Objects.requireNonNull(device.getAttestedCredentialData());
            int added = jdbc.sql(ADD)
                    .param("id", UUID.randomUUID())
                    .param("person", person.value())
                    .param("credential", credential.getCredentialId())
                    .param("publicKey", WebAuthn.written(credential))
                    .param("uses", device.getSignCount())
                    .param("name", name)
                    .param("most", MOST)
                    .update();
            if (added > 0) audit.log(person.value(), "passkey-added", person.value());
            return added > 0;
        } catch (WebAuthnException | DuplicateKeyException e) {
            return false;
        }
    }

    private record Kept(UUID id, UUID person, byte[] publicKey, long uses) {}

    private static final String WITH = """
        SELECT k.id, k.person, k.public_key, k.uses
          FROM passkeys k JOIN people p ON p.id = k.person
         WHERE k.credential = :credential AND p.disabled_at IS NULL
        """; // served by passkeys_credential_key

    /** Whose device answered our challenge as it should; empty otherwise, whatever the reason. */
    @Transactional
    public Optional<PersonId> owner(String answer) {
        try {
            AuthenticationData data = WebAuthn.authentication(answer);
            byte[] challenge = WebAuthn.challenge(data.getCollectedClientData());
            if (!challenges.take(challenge, null)) return Optional.empty();
            Optional<Kept> kept = jdbc.sql(WITH)
                    .param("credential", data.getCredentialId())
                    .query((row, number) -> new Kept(
                            row.getObject("id", UUID.class),
                            row.getObject("person", UUID.class),
                            row.getBytes("public_key"),
                            row.getLong("uses")))
                    .optional();
            if (kept.isEmpty()) return Optional.empty();
            AttestedCredentialData credential = WebAuthn.read(kept.get().publicKey());
            var device = new AuthenticatorImpl(
                    credential, new NoneAttestationStatement(), kept.get().uses());
            WebAuthn.verify(data, site, challenge, device);
            used(kept.get(), Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
            return Optional.of(new PersonId(kept.get().person()));
        } catch (WebAuthnException e) {
            return Optional.empty();
        }
    }

    private void used(Kept passkey, long uses) {
        jdbc.sql("UPDATE passkeys SET uses = :uses, used_at = now() WHERE id = :id")
                .param("uses", uses)
                .param("id", passkey.id())
                .update();
        audit.log(passkey.person(), "signed-in-by-passkey", passkey.person());
    }

    /** Only where it is this person's; returns whether it was. */
    boolean rename(UUID passkey, PersonId of, String name) {
        return jdbc.sql("UPDATE passkeys SET name = :name WHERE id = :id AND person = :person")
                        .param("name", name)
                        .param("id", passkey)
                        .param("person", of.value())
                        .update()
                > 0;
    }

    /** Only where it is this person's; returns whether it was. */
    @Transactional
    public boolean remove(UUID passkey, PersonId of) {
        int removed = jdbc.sql("DELETE FROM passkeys WHERE id = :id AND person = :person")
                .param("id", passkey)
                .param("person", of.value())
                .update();
        if (removed > 0) audit.log(of.value(), "passkey-removed", of.value());
        return removed > 0;
    }
}
