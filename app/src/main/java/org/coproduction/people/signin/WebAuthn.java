package org.coproduction.people.signin;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.authenticator.Authenticator;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.BadChallengeException;
import java.util.List;
import java.util.function.Supplier;
import org.coproduction.platform.web.SiteAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The rules of WebAuthn, as the library webauthn4j knows them. The owner must have been present and verified by the device;
 * which make of device it is does not matter. Loaded when somebody uses a passkey.
 *
 * @see <a href="https://www.w3.org/TR/webauthn-3/">Web Authentication, level 3</a>
 */
final class WebAuthn {
    private static final boolean VERIFIED = true;
    private static final boolean PRESENT = true;
    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final AttestedCredentialDataConverter CREDENTIALS = new AttestedCredentialDataConverter(CONVERTER);
    private static final WebAuthnManager RULES = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    private static final List<PublicKeyCredentialParameters> KINDS = PasskeyOptions.KINDS.stream()
            .map(kind -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(kind.alg())))
            .toList();

    private WebAuthn() {}

    static RegistrationData registration(String answer) {
        return parsed(() -> RULES.parseRegistrationResponseJSON(answer));
    }

    static AuthenticationData authentication(String answer) {
        return parsed(() -> RULES.parseAuthenticationResponseJSON(answer));
    }

    /** Anybody can send anything: what is no JSON, or lacks parts, is no answer of a device. */
    private static <T> T parsed(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new WebAuthnException(e);
        }
    }

    static byte[] challenge(@Nullable CollectedClientData data) {
        if (data == null) throw new BadChallengeException("no client data");
        return data.getChallenge().getValue();
    }

    static void verify(RegistrationData data, SiteAddress site, byte[] challenge) {
        RULES.verify(data, new RegistrationParameters(server(site, challenge), KINDS, VERIFIED, PRESENT));
    }

    static void verify(AuthenticationData data, SiteAddress site, byte[] challenge, Authenticator device) {
        RULES.verify(data, new AuthenticationParameters(server(site, challenge), device, null, VERIFIED, PRESENT));
    }

    static byte[] written(AttestedCredentialData credential) {
        return CREDENTIALS.convert(credential);
    }

    static AttestedCredentialData read(byte[] written) {
        return CREDENTIALS.convert(written);
    }

    private static ServerProperty server(SiteAddress site, byte[] challenge) {
        return new ServerProperty(Origin.create(site.origin()), site.host(), new DefaultChallenge(challenge));
    }
}
