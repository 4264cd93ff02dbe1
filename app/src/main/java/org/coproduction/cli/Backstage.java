package org.coproduction.cli;

import java.util.Map;
import java.util.function.Consumer;
import org.coproduction.platform.store.DataDirectory;
import org.coproduction.platform.store.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with its doors closed, for a command that works on the data; a server of the directory may go on. */
final class Backstage implements AutoCloseable {
    private volatile @Nullable Store store;
    private volatile @Nullable ConfigurableApplicationContext context;

    private Backstage() {}

    static Backstage of(DataDirectory directory, Map<String, String> environment, Consumer<String> tell) {
        Backstage backstage = new Backstage();
        Runtime.getRuntime().addShutdownHook(new Thread(backstage::close, "stop"));
        Store store = Store.joined(directory, environment, tell);
        backstage.store = store;
        new Application(store, Map.of("server.port", -1, "commons.index-follows", "false", "commons.jobs", "false"))
                .run(context -> backstage.context = context);
        return backstage;
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
