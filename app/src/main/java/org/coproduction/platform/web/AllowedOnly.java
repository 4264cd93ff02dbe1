package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses each of our routes that does not say who may use it. */
@Component
class AllowedOnly implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod route) || !ours(route) || says(route)) return true;
        throw new ResponseStatusException(HttpStatus.FORBIDDEN, "this route does not say who may use it");
    }

    static boolean ours(HandlerMethod route) {
        return route.getBeanType().getName().startsWith("org.coproduction.");
    }

    static boolean says(HandlerMethod route) {
        return AnnotatedElementUtils.hasAnnotation(route.getMethod(), Allowed.class)
                || AnnotatedElementUtils.hasAnnotation(route.getBeanType(), Allowed.class);
    }
}
