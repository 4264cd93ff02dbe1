package org.coproduction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.coproduction.platform.store.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL for all tests of a run: our own, or the one that COMMONS_DATABASE_URL names. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static @Nullable EmbeddedPostgres running;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (System.getenv("COMMONS_DATABASE_URL") != null) return;
        EmbeddedPostgres postgres = postgres();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", postgres.url(),
                                "spring.datasource.username", postgres.user())));
    }

    private static synchronized EmbeddedPostgres postgres() {
        if (running != null) return running;
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgres");
            EmbeddedPostgres started = EmbeddedPostgres.start(directory.toAbsolutePath());
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            running = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
