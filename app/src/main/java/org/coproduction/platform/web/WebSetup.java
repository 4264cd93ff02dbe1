package org.coproduction.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final HereArguments here;
    private final Assets assets;
    private final LanguageChoice languageChoice;
    private final AllowedOnly allowed;

    WebSetup(HereArguments here, Assets assets, LanguageChoice languageChoice, AllowedOnly allowed) {
        this.here = here;
        this.assets = assets;
        this.languageChoice = languageChoice;
        this.allowed = allowed;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(here);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(allowed);
        registry.addInterceptor(languageChoice).addPathPatterns("/");
    }

    /** Addresses that carry a version may be kept for good. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.prefix() + "**")
                .addResourceLocations(Assets.FOLDER)
                .setCacheControl(FOR_GOOD);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_GOOD);
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
