package org.coproduction.people.signin;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.coproduction.people.PersonId;

/** What a browser is told of a passkey that is wanted, named as WebAuthn names it; bytes are base64url. */
final class PasskeyOptions {
    /** Ed25519, then ECDSA with P-256, then RSA: each device knows one of them. */
    static final List<Kind> KINDS =
            List.of(new Kind("public-key", -8), new Kind("public-key", -7), new Kind("public-key", -257));

    private static final long PATIENCE = Challenges.GOOD_FOR.toMillis();
    private static final String REQUIRED = "required";

    private PasskeyOptions() {}

    record Site(String id, String name) {}

    record Owner(String id, String name, String displayName) {
        static Owner of(PersonId person, String email, String name) {
            byte[] id = ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(person.value().getMostSignificantBits())
                    .putLong(person.value().getLeastSignificantBits())
                    .array();
            return new Owner(text(id), email, name);
        }
    }

    record Kind(String type, long alg) {}

    record Known(String type, String id) {}

    record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}

    record Creation(
            Site rp,
            Owner user,
            String challenge,
            List<Kind> pubKeyCredParams,
            long timeout,
            List<Known> excludeCredentials,
            Selection authenticatorSelection,
            String attestation) {
        static Creation of(Site site, Owner owner, byte[] challenge, List<byte[]> known) {
            return new Creation(
                    site,
                    owner,
                    text(challenge),
                    KINDS,
                    PATIENCE,
                    known.stream()
                            .map(credential -> new Known("public-key", text(credential)))
                            .toList(),
                    new Selection(REQUIRED, true, REQUIRED),
                    "none");
        }
    }

    record Request(String rpId, String challenge, long timeout, String userVerification) {
        static Request of(String site, byte[] challenge) {
            return new Request(site, text(challenge), PATIENCE, REQUIRED);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
