package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@CommonsTest
class RoutesTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void eachRouteSaysWhoMayUseIt() {
        assertThat(routes.getHandlerMethods().entrySet().stream()
                        .filter(route -> AllowedOnly.ours(route.getValue())
                                && AllowedOnly.who(route.getValue()).isEmpty()))
                .isEmpty();
    }

    @Test
    void whoMayUseWhatIsWhatWeMeant() throws Exception {
        List<String> meant = new ClassPathResource("routes.txt")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        assertThat(table())
                .as("a route was added, taken away or opened to others: think, then write it into routes.txt")
                .containsExactlyElementsOf(meant);
    }

    /** By address, then method: {@code GET     /cases/{slug}     everyone}. */
    private List<String> table() {
        Set<Route> table = new TreeSet<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> route :
                routes.getHandlerMethods().entrySet()) {
            if (!AllowedOnly.ours(route.getValue())) continue;
            Set<RequestMethod> methods = route.getKey().getMethodsCondition().getMethods();
            String method =
                    methods.isEmpty() ? "ANY" : methods.iterator().next().name();
            for (String address : route.getKey().getPatternValues())
                table.add(new Route(address, method, allowed(route.getValue())));
        }
        return table.stream().map(Route::toString).toList();
    }

    private static String allowed(HandlerMethod route) {
        Allowed allowed = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), Allowed.class);
        if (allowed == null) allowed = AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), Allowed.class);
        return allowed == null ? "nobody" : allowed.value().name().toLowerCase(java.util.Locale.ROOT);
    }

    private record Route(String address, String method, String who) implements Comparable<Route> {
        @Override
        public int compareTo(Route other) {
            return (address + " " + method).compareTo(other.address + " " + other.method);
        }

        @Override
        public String toString() {
            return "%-5s %-48s %s".formatted(method, address, who);
        }
    }
}
