package org.coproduction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.coproduction.platform.store.Database;
import org.coproduction.platform.store.DatabaseAddress;
import org.coproduction.platform.store.Durability;
import org.coproduction.platform.store.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for all tests of a run: our own, or the one that COMMONS_DATABASE_URL names. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static @Nullable Database database;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        MutablePropertySources properties = context.getEnvironment().getPropertySources();
        properties.addFirst(new MapPropertySource("test database", database().properties()));
        properties.addFirst(new MapPropertySource("test index", Map.of("commons.index-patience", "60s")));
    }

    private static synchronized Database database() {
        if (database == null) {
            database = DatabaseAddress.in(System.getenv())
                    .map(DatabaseAddress::checked)
                    .orElseGet(TestDatabase::embedded);
        }
        return database;
    }

    private static Database embedded() {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            LeftBehind.clear(target);
            Path directory = Files.createTempDirectory(
                    target, LeftBehind.PREFIX + ProcessHandle.current().pid() + "-");
            EmbeddedPostgres started = EmbeddedPostgres.start(directory, Durability.NONE, System.out::println);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started, directory)));
            return started.database();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server, Path directory) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
