package org.coproduction.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The one place that lets a request in: each route says who may use it, and a route that does not say answers nobody. What
 * changes something must also come from a form of ours.
 */
@Component
class AllowedOnly implements HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Viewers viewers;
    private final FormTokens tokens;
    private final HereArguments here;

    AllowedOnly(Viewers viewers, FormTokens tokens, HereArguments here) {
        this.viewers = viewers;
        this.tokens = tokens;
        this.here = here;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod route) || !ours(route)) return true;
        Allowed.Who who = who(route)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.FORBIDDEN, "this route does not say who may use it"));
        if (request.getDispatcherType() != DispatcherType.REQUEST) return true;
        boolean reads = READING.contains(request.getMethod());
        if (!reads) refuseForged(request, route);
        if (who == Allowed.Who.EVERYONE) return true;
        Viewer viewer = viewers.of(request);
        response.setHeader("Cache-Control", "private, no-store");
        if (viewer.may(who)) return true;
        if (viewer.signedIn()) throw new Refusal(HttpStatus.FORBIDDEN, "allowed.refused.rank");
        if (!reads || !Accepted.of(request).page())
            throw new Refusal(HttpStatus.UNAUTHORIZED, "allowed.refused.signed-out");
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", signIn(here.of(request)));
        return false;
    }

    private void refuseForged(HttpServletRequest request, HandlerMethod route) {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site")))
            throw new Refusal(HttpStatus.FORBIDDEN, "problem.403.text");
        if (!route.hasMethodAnnotation(WithoutToken.class)) tokens.check(request);
    }

    private static String signIn(Here here) {
        return here.link("/sign-in") + "?then=" + URLEncoder.encode(here.pathAndQuery(), StandardCharsets.UTF_8);
    }

    static boolean ours(HandlerMethod route) {
        return route.getBeanType().getName().startsWith("org.coproduction.");
    }

    static Optional<Allowed.Who> who(HandlerMethod route) {
        Allowed own = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), Allowed.class);
        if (own == null) own = AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), Allowed.class);
        return Optional.ofNullable(own).map(Allowed::value);
    }
}
