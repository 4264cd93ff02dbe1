package org.coproduction.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A data directory in use and its database: the embedded one, or the one that COMMONS_DATABASE_URL names. */
public final class Store implements AutoCloseable {
    private final DataDirectory directory;
    private final Database database;
    private final @Nullable EmbeddedPostgres embedded;
    private final @Nullable PostgresWatch watch;
    private final @Nullable DirectoryLock lock;

    private Store(
            DataDirectory directory,
            Database database,
            @Nullable EmbeddedPostgres embedded,
            @Nullable DirectoryLock lock) {
        this.directory = directory;
        this.database = database;
        this.embedded = embedded;
        this.watch = embedded == null ? null : new PostgresWatch(embedded);
        this.lock = lock;
    }

    /** For the one server of this directory. */
    public static Store held(
            DataDirectory wanted, Map<String, String> environment, Durability durability, Consumer<String> tell) {
        DataDirectory directory = wanted.made();
        DirectoryLock lock = DirectoryLock.take(directory).orElseThrow(() -> DirectoryLock.taken(directory));
        return opened(directory, lock, environment, durability, tell);
    }

    /** For a command that may run beside the server of this directory: then both use the same database. */
    public static Store joined(DataDirectory wanted, Map<String, String> environment, Consumer<String> tell) {
        DataDirectory directory = wanted.made();
        Optional<DirectoryLock> lock = DirectoryLock.take(directory);
        if (lock.isPresent()) return opened(directory, lock.get(), environment, Durability.FULL, tell);
        Database database = DatabaseAddress.in(environment)
                .map(DatabaseAddress::checked)
                .or(() -> running(directory))
                .orElseThrow(() -> DirectoryLock.taken(directory));
        return new Store(directory, database, null, null);
    }

    public DataDirectory directory() {
        return directory;
    }

    public Database database() {
        return database;
    }

    public boolean isEmbedded() {
        return embedded != null;
    }

    /** Tells commands that run beside this server where it answers. */
    public void announce(String address) {
        if (lock != null) lock.announce(address);
    }

    /** Where the server answers beside which this was joined. */
    public Optional<String> neighbour() {
        return lock == null ? DirectoryLock.announced(directory) : Optional.empty();
    }

    /** In the order in which nothing is lost: the database first, the right to the directory last. */
    @Override
    public void close() {
        try {
            if (watch != null) watch.close();
            if (embedded != null) embedded.close();
            if (lock != null) lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Store opened(
            DataDirectory directory,
            DirectoryLock lock,
            Map<String, String> environment,
            Durability durability,
            Consumer<String> tell) {
        Optional<DatabaseAddress> address = DatabaseAddress.in(environment);
        if (address.isPresent()) return new Store(directory, address.get().checked(), null, lock);
        try {
            EmbeddedPostgres embedded = EmbeddedPostgres.start(directory.path(), durability, tell);
            return new Store(directory, embedded.database(), embedded, lock);
        } catch (IOException e) {
            throw new CannotStart("The database in " + directory.path() + " cannot be started: " + Reason.of(e), e);
        }
    }

    private static Optional<Database> running(DataDirectory directory) {
        try {
            return EmbeddedPostgres.running(directory.path());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
