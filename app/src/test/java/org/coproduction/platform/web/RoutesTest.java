package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.CommonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@CommonsTest
class RoutesTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void eachRouteSaysWhoMayUseIt() {
        assertThat(routes.getHandlerMethods().entrySet().stream()
                        .filter(route -> AllowedOnly.ours(route.getValue()) && !AllowedOnly.says(route.getValue())))
                .isEmpty();
    }
}
