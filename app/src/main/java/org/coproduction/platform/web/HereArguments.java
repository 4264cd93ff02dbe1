package org.coproduction.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Gives controllers and templates the reader's {@link Here}. */
@Component
public class HereArguments implements HandlerMethodArgumentResolver {
    static final String THEME_COOKIE = "theme";

    private final Words words;
    private final Assets assets;
    private final Viewers viewers;
    private final Menus menus;
    private final String publicAddress;

    public HereArguments(
            Words words,
            Assets assets,
            Viewers viewers,
            Menus menus,
            @Value("${commons.public-address:}") String publicAddress) {
        this.words = words;
        this.assets = assets;
        this.viewers = viewers;
        this.menus = menus;
        this.publicAddress = publicAddress;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Here.class;
    }

    @Override
    public Here resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) throw new IllegalStateException("not an HTTP request");
        return of(http);
    }

    /** A reader of whom nothing is known, for pages made before anybody asks; none where the site has no address yet. */
    public Optional<Here> anybody(Language language, String path) {
        if (publicAddress.isEmpty()) return Optional.empty();
        return Optional.of(new Here(
                language,
                Theme.SYSTEM,
                path,
                "",
                publicAddress,
                false,
                Viewer.ANYBODY,
                () -> "",
                words,
                assets,
                menus.now()));
    }

    public Here of(HttpServletRequest request) {
        Cookie theme = WebUtils.getCookie(request, THEME_COOKIE);
        String query = request.getQueryString();
        return new Here(
                LanguageFilter.languageOf(request),
                Theme.of(theme == null ? null : theme.getValue()),
                LanguageFilter.pathOf(request),
                query == null ? "" : query,
                publicAddress.isEmpty() ? addressOf(request) : publicAddress,
                "true".equals(request.getHeader("HX-Request")),
                viewer(request),
                () -> FormTokens.of(request),
                words,
                assets,
                menus.now());
    }

    /** A page that tells of a fault of the database must not need the database. */
    private Viewer viewer(HttpServletRequest request) {
        try {
            return viewers.of(request);
        } catch (DataAccessException e) {
            return Viewer.ANYBODY;
        }
    }

    private static String addressOf(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
