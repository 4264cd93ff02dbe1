package org.coproduction.platform.limits;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitsSetup implements WebMvcConfigurer {
    private final Limits limits;
    private final Turns turns;
    private final Rush rush;

    LimitsSetup(Limits limits, Turns turns, Rush rush) {
        this.rush = rush;
        this.limits = limits;
        this.turns = turns;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(limits);
        interceptors.addInterceptor(rush);
        interceptors.addInterceptor(turns);
    }
}
