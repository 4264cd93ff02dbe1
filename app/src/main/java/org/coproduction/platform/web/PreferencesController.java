package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reader's choices, kept in their browser: colours and language. */
@Controller
@Allowed(Allowed.Who.EVERYONE)
class PreferencesController {
    private static final Duration YEAR = Duration.ofDays(365);

    @PostMapping("/preferences")
    @WithoutToken("colours and language of one browser, on every page: a token would set a cookie in each")
    ResponseEntity<Void> save(
            @RequestParam @Nullable String theme,
            @RequestParam @Nullable String language,
            @RequestParam(defaultValue = "/") String back,
            Here here,
            HttpServletResponse response) {
        if (theme != null)
            remember(response, HereArguments.THEME_COOKIE, Theme.of(theme).key());
        Optional<Language> chosen = Optional.ofNullable(language).flatMap(Language::of);
        chosen.ifPresent(of -> remember(response, LanguageChoice.COOKIE, of.tag()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(here.linkIn(chosen.orElse(here.language()), LocalAddress.of(back))))
                .build();
    }

    private static void remember(HttpServletResponse response, String name, String value) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(YEAR)
                        .sameSite("Lax")
                        .httpOnly(true)
                        .build()
                        .toString());
    }
}
