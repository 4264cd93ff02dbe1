package org.coproduction.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.coproduction.platform.store.DataDirectory;
import org.coproduction.platform.store.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with its doors closed, for a command that works on the data; a server of the directory may go on. */
final class Backstage implements AutoCloseable {
    private static final String USUAL = "http://localhost:8080";

    private volatile @Nullable Store store;
    private volatile @Nullable ConfigurableApplicationContext context;

    private Backstage() {}

    static Backstage of(DataDirectory directory, Map<String, String> environment, Consumer<String> tell) {
        Backstage backstage = new Backstage();
        Runtime.getRuntime().addShutdownHook(new Thread(backstage::close, "stop"));
        Store store = Store.joined(directory, environment, tell);
        backstage.store = store;
        new Application(store, properties(store, environment)).run(context -> backstage.context = context);
        return backstage;
    }

    /** Links lead to where the operator says the site is, otherwise to the server that runs beside this. */
    private static Map<String, Object> properties(Store store, Map<String, String> environment) {
        Map<String, Object> properties =
                new HashMap<>(Map.of("server.port", -1, "commons.index-follows", "false", "commons.jobs", "false"));
        if (environment.getOrDefault("COMMONS_PUBLIC_ADDRESS", "").isEmpty())
            properties.put("commons.public-address", store.neighbour().orElse(USUAL));
        return properties;
    }

    <T> T part(Class<T> type) {
        ConfigurableApplicationContext running = context;
        if (running == null) throw new IllegalStateException("closed");
        return running.getBean(type);
    }

    @Override
    public synchronized void close() {
        if (context != null) context.close();
        if (store != null) store.close();
        context = null;
        store = null;
    }
}
