package org.coproduction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Addresses of every route of ours: with nothing behind them, with what is there from the start, and with given numbers. */
final class EveryAddress {
    private static final Pattern FIRST = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");

    private EveryAddress() {}

    /** @param numbers by the beginning of the routes whose first variable they stand for: {@code /circles/} */
    static List<String> read(ApplicationContext site, Map<String, List<String>> numbers) {
        return patterns(site, RequestMethod.GET).stream()
                .flatMap(pattern -> Stream.concat(
                        Stream.concat(Stream.of(UnknownAddress.of(pattern)), Pages.sample(pattern).stream()),
                        numbered(pattern, numbers)))
                .distinct()
                .toList();
    }

    /** Those of forms, with these numbers only: others would do what they are for. */
    static List<String> sent(ApplicationContext site, Map<String, List<String>> numbers) {
        return patterns(site, RequestMethod.POST).stream()
                .flatMap(pattern -> numbered(pattern, numbers))
                .toList();
    }

    private static Stream<String> numbered(String pattern, Map<String, List<String>> numbers) {
        return numbers.entrySet().stream()
                .filter(known -> pattern.startsWith(known.getKey() + "{"))
                .flatMap(known -> known.getValue().stream())
                .map(number -> FIRST.matcher(pattern).replaceFirst(number))
                .flatMap(filled -> Stream.concat(Stream.of(UnknownAddress.of(filled)), numbered(filled, numbers)));
    }

    private static Set<String> patterns(ApplicationContext site, RequestMethod method) {
        Set<String> patterns = new TreeSet<>();
        site.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((route, handler) -> {
                    Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
                    boolean ours = handler.getBeanType().getPackageName().startsWith("org.coproduction");
                    if (ours && (methods.contains(method) || methods.isEmpty() && method == RequestMethod.GET))
                        patterns.addAll(route.getPatternValues());
                });
        return patterns;
    }
}
