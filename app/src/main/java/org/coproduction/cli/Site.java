package org.coproduction.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.coproduction.people.FirstRun;
import org.coproduction.platform.store.DataDirectory;
import org.coproduction.platform.store.Durability;
import org.coproduction.platform.store.Store;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** The running site: its store, then the application over it; closed the other way round. */
final class Site implements AutoCloseable {
    private final Map<String, String> environment;
    private volatile @Nullable Store store;
    private volatile @Nullable ConfigurableApplicationContext context;
    private volatile boolean closing;

    /** @param environment may name another database than the embedded one */
    Site(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Returns the address when the site answers. */
    String open(DataDirectory directory, Doorway doorway, Durability durability, Consumer<String> tell) {
        Store opened = Store.held(directory, environment, durability, tell);
        store = opened;
        String data = opened.directory().path().toString();
        tell.accept("Data      " + data);
        tell.accept("Database  "
                + (opened.isEmbedded()
                        ? "embedded PostgreSQL"
                        : opened.database().url()));
        Map<String, Object> properties = new HashMap<>(doorway.properties());
        properties.put("commons.index-directory", data);
        ConfigurableApplicationContext running = new Application(opened, properties).run(begun -> context = begun);
        String address =
                doorway.address(running.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        Doorway.awaitAnswer(address);
        opened.announce(address);
        running.getBean(FirstRun.class)
                .offer()
                .ifPresent(link -> tell.accept("New       no administrator yet; become it at "
                        + running.getBean(SiteAddress.class).whole(Language.EN, link)));
        tell.accept("Ready     " + address);
        return address;
    }

    /** Whether it was closed, perhaps while it was being opened: that then fails, and nobody wants to hear of it. */
    boolean closing() {
        return closing;
    }

    @Override
    public synchronized void close() {
        closing = true;
        if (context != null) context.close();
        if (store != null) store.close();
        context = null;
        store = null;
    }
}
