package org.coproduction.people.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.coproduction.people.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Holds the secret of a sign-in in the browser. Over TLS its name binds it to this very host. */
final class SignInCookie {
    private static final String NAME = "signed-in";
    private static final int LONGEST = 100;

    private SignInCookie() {}

    static Optional<Secret> in(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request));
        if (cookie == null || cookie.getValue().isEmpty() || cookie.getValue().length() > LONGEST)
            return Optional.empty();
        return Optional.of(new Secret(cookie.getValue()));
    }

    static void set(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        write(request, response, secret.value(), Duration.ofDays(SignIns.LONGEST_DAYS));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + NAME : NAME;
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String value, Duration keptFor) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(request), value)
                        .path("/")
                        .maxAge(keptFor)
                        .secure(request.isSecure())
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
