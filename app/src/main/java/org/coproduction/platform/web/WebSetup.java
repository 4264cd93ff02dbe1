package org.coproduction.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final String GO_TO = UrlBasedViewResolver.REDIRECT_URL_PREFIX;

    private final HereArguments here;
    private final Assets assets;
    private final LanguageChoice languageChoice;
    private final AllowedOnly allowed;
    private final SingleParameters single;

    WebSetup(
            HereArguments here,
            Assets assets,
            LanguageChoice languageChoice,
            AllowedOnly allowed,
            SingleParameters single) {
        this.here = here;
        this.assets = assets;
        this.languageChoice = languageChoice;
        this.allowed = allowed;
        this.single = single;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(here);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(allowed);
        registry.addInterceptor(single);
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
    static WebMvcRegistrations routes() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new RoutesByBeginning();
            }
        };
    }

    @Bean
    static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    /** Pages, and what leads on to one. */
    @Bean
    ViewResolver jteViews(TemplateEngine engine) {
        return (name, locale) -> {
            if (name.startsWith(GO_TO)) return new GoTo(name.substring(GO_TO.length()));
            return engine.hasTemplate(name + ".jte") ? new JteView(engine, name + ".jte", here) : null;
        };
    }
}
