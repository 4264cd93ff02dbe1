package org.coproduction.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.coproduction.CommonsApplication;
import org.coproduction.platform.store.DataDirectory;
import org.coproduction.platform.store.Durability;
import org.coproduction.platform.store.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The running site: its store, then the application over it; closed the other way round. */
final class Site implements AutoCloseable {
    private volatile @Nullable Store store;
    private volatile @Nullable ConfigurableApplicationContext context;

    /** Returns the port when the site answers. */
    int open(DataDirectory directory, Doorway doorway, Durability durability, Consumer<String> tell) {
        Store opened = Store.held(directory, System.getenv(), durability, tell);
        store = opened;
        tell.accept("Data      " + opened.directory().path());
        tell.accept("Database  "
                + (opened.isEmbedded()
                        ? "embedded PostgreSQL"
                        : opened.database().url()));
        Map<String, Object> properties = new HashMap<>(opened.database().properties());
        properties.putAll(doorway.properties());
        properties.put("commons.data", opened.directory().path().toString());
        SpringApplication application = new SpringApplication(CommonsApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(starting -> {
            context = starting;
            starting.getEnvironment().getPropertySources().addFirst(new MapPropertySource("commons", properties));
        });
        ConfigurableApplicationContext running = application.run();
        int port = running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        tell.accept("Ready     http://localhost:" + port + "/");
        return port;
    }

    @Override
    public synchronized void close() {
        if (context != null) context.close();
        if (store != null) store.close();
        context = null;
        store = null;
    }
}
