package org.coproduction.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coproduction.CommonsApplication;
import org.coproduction.platform.store.CannotStart;
import org.coproduction.platform.store.Store;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The application over a store, with what a command decides about it. */
record Application(Store store, Map<String, Object> decided) {
    Application {
        decided = Map.copyOf(decided);
    }

    /** @param begun is told of the application before it runs, so that it can be closed half-way */
    ConfigurableApplicationContext run(Consumer<ConfigurableApplicationContext> begun) {
        Map<String, Object> properties = new HashMap<>(store.database().properties());
        properties.putAll(decided);
        SpringApplication application = new SpringApplication(CommonsApplication.class);
        application.setMainApplicationClass(CommonsApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(starting -> {
            begun.accept(starting);
            starting.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", properties));
        });
        try {
            return application.run();
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(RuntimeException thrown) {
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(CannotStart.class::isInstance)
                .findFirst()
                .map(RuntimeException.class::cast)
                .orElse(thrown);
    }
}
