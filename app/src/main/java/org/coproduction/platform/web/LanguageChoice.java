package org.coproduction.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Who chose a language once is led to it from the front door. Deeper addresses always answer in the language they name: a
 * link says what it says.
 */
@Component
class LanguageChoice implements HandlerInterceptor {
    static final String COOKIE = "language";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.addHeader("Vary", "Cookie");
        if (LanguageFilter.languageOf(request) != Language.EN) return true;
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        Optional<Language> chosen = cookie == null ? Optional.empty() : Language.of(cookie.getValue());
        if (chosen.isEmpty() || chosen.get() == Language.EN) return true;
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", chosen.get().prefix());
        return false;
    }
}
