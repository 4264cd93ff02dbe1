package org.coproduction.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.coproduction.platform.words.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/** Takes the language out of the address, so that a controller maps {@code /cases} once and serves {@code /fr/cases} too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageFilter extends OncePerRequestFilter {
    private static final String ASKED = LanguageFilter.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Asked asked = Asked.of(request.getRequestURI());
        request.setAttribute(ASKED, asked);
        if (!readable(asked.path())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String prefix = asked.language().prefix();
        chain.doFilter(prefix.isEmpty() ? request : new Unprefixed(request, prefix), response);
    }

    private static boolean readable(String address) {
        try {
            return UriUtils.decode(address, StandardCharsets.UTF_8).indexOf('\0') < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static Language languageOf(HttpServletRequest request) {
        return askedOf(request).language();
    }

    /** The address that was asked for, without its language; also while an error is being answered. */
    static String pathOf(HttpServletRequest request) {
        return askedOf(request).path();
    }

    /** Whether the address was too broken or too long for the server to take in. */
    static boolean unread(HttpServletRequest request) {
        return request.getRequestURI() == null;
    }

    private static Asked askedOf(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof Asked asked) return asked;
        if (unread(request)) return new Asked(Language.EN, "/");
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Asked.of(failed instanceof String address ? address : request.getRequestURI());
    }

    private record Asked(Language language, String path) {
        static Asked of(String address) {
            for (Language candidate : Language.values()) {
                String prefix = candidate.prefix();
                if (!prefix.isEmpty() && (address.equals(prefix) || address.startsWith(prefix + "/")))
                    return new Asked(candidate, without(prefix, address));
            }
            return new Asked(Language.EN, address);
        }
    }

    private static String without(String prefix, String address) {
        if (!address.startsWith(prefix)) return address;
        String rest = address.substring(prefix.length());
        return rest.isEmpty() ? "/" : rest;
    }

    private static final class Unprefixed extends HttpServletRequestWrapper {
        private final String prefix;

        Unprefixed(HttpServletRequest request, String prefix) {
            super(request);
            this.prefix = prefix;
        }

        @Override
        public String getRequestURI() {
            return without(prefix, super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return without(prefix, super.getServletPath());
        }
    }
}
