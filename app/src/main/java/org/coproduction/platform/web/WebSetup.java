package org.coproduction.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {
    private final HereArguments here;

    WebSetup(HereArguments here) {
        this.here = here;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(here);
    }

    @Bean
    static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver jteViews(TemplateEngine engine) {
        return (name, locale) -> engine.hasTemplate(name + ".jte") ? new JteView(engine, name + ".jte", here) : null;
    }
}
