package org.coproduction.bench.trial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import org.coproduction.bench.forum.ForumDatabase;
import org.coproduction.bench.forum.Member;

/**
 * A synthetic member who is signed in.
 *
 * @param cookie as their browser sends it
 */
record SignedIn(Member member, String cookie) {
    static SignedIn of(Member member, ForumDatabase database) throws SQLException {
        String secret = "synthetic-" + member.id();
        database.signIn(member, hash(secret));
        return new SignedIn(member, "signed-in=" + secret);
    }

    String header() {
        return "Cookie: " + cookie + "\r\n";
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
