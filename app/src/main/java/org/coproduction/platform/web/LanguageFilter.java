package org.coproduction.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coproduction.platform.words.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the language out of the address, so that a controller maps {@code /cases} once and serves {@code /fr/cases} too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageFilter extends OncePerRequestFilter {
    static final String LANGUAGE = LanguageFilter.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURI();
        Language language = Language.EN;
        for (Language candidate : Language.values()) {
            String prefix = candidate.prefix();
            if (!prefix.isEmpty() && (address.equals(prefix) || address.startsWith(prefix + "/"))) language = candidate;
        }
        request.setAttribute(LANGUAGE, language);
        chain.doFilter(language.prefix().isEmpty() ? request : new Unprefixed(request, language.prefix()), response);
    }

    static Language languageOf(HttpServletRequest request) {
        return request.getAttribute(LANGUAGE) instanceof Language language ? language : Language.EN;
    }

    private static final class Unprefixed extends HttpServletRequestWrapper {
        private final String prefix;

        Unprefixed(HttpServletRequest request, String prefix) {
            super(request);
            this.prefix = prefix;
        }

        @Override
        public String getRequestURI() {
            return without(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return without(super.getServletPath());
        }

        private String without(String address) {
            if (!address.startsWith(prefix)) return address;
            String rest = address.substring(prefix.length());
            return rest.isEmpty() ? "/" : rest;
        }
    }
}
