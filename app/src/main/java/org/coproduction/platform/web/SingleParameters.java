package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses an address that gives more than one value to what a route takes one of; what it takes as a list or map passes. */
@Component
class SingleParameters implements HandlerInterceptor {
    private final Map<HandlerMethod, List<String>> names = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() == null || !(handler instanceof HandlerMethod route)) return true;
        for (String name : names.computeIfAbsent(route, SingleParameters::names)) {
            String[] values = request.getParameterValues(name);
            if (values != null && values.length > 1) throw Single.refused(name);
        }
        return true;
    }

    private static List<String> names(HandlerMethod route) {
        return Stream.of(route.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class) && takesOne(parameter))
                .map(parameter -> parameter.getParameter().getName())
                .toList();
    }

    private static boolean takesOne(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return !Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type) && !type.isArray();
    }
}
