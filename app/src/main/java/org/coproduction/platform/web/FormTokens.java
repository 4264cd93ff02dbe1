package org.coproduction.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells our own forms from those of other sites: each carries a token whose other half is in a cookie of this browser. The
 * cookie is set only where a page has such a form, so pages that everybody reads set none. What the page shows is masked
 * anew each time, since answers are compressed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
public class FormTokens extends OncePerRequestFilter {
    public static final String FIELD = "token";
    private static final String COOKIE = "form";

    private final CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();
    private final XorCsrfTokenRequestAttributeHandler masking = new XorCsrfTokenRequestAttributeHandler();

    FormTokens() {
        cookies.setCookieName(COOKIE);
        cookies.setParameterName(FIELD);
        cookies.setCookiePath("/");
        cookies.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DeferredCsrfToken whenAsked = cookies.loadDeferredToken(request, response);
        request.setAttribute(DeferredCsrfToken.class.getName(), whenAsked);
        masking.handle(request, response, whenAsked::get);
        chain.doFilter(request, response);
    }

    /** Refuses a form that another site made, or that was opened before the cookies of this one were deleted. */
    void check(HttpServletRequest request) {
        if (!(request.getAttribute(DeferredCsrfToken.class.getName()) instanceof DeferredCsrfToken expected)
                || !same(expected.get(), masking.resolveCsrfTokenValue(request, expected.get())))
            throw new Refusal(HttpStatus.FORBIDDEN, "form.refused.token");
    }

    /** A form that was opened by who used this browser before is not taken from who signs in now. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        cookies.saveToken(cookies.generateToken(request), request, response);
    }

    static String of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static boolean same(CsrfToken expected, @Nullable String actual) {
        return actual != null
                && MessageDigest.isEqual(
                        expected.getToken().getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
    }
}
