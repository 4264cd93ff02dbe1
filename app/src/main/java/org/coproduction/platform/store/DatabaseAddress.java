package org.coproduction.platform.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that COMMONS_DATABASE_URL names, as jdbc:postgresql:, postgresql: or postgres: address. */
public record DatabaseAddress(Database database) {
    private static final int OLDEST = 15;

    /** Empty where the variable is not set: then the embedded server serves. */
    public static Optional<DatabaseAddress> in(Map<String, String> environment) {
        String address = environment.getOrDefault("COMMONS_DATABASE_URL", "").strip();
        if (address.isEmpty()) return Optional.empty();
        return Optional.of(
                of(address, environment.get("COMMONS_DATABASE_USER"), environment.get("COMMONS_DATABASE_PASSWORD")));
    }

    static DatabaseAddress of(String address, @Nullable String user, @Nullable String password) {
        if (address.startsWith("jdbc:postgresql:")) return new DatabaseAddress(database(address, user, password));
        try {
            URI uri = new URI(address);
            boolean known = "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
            if (!known || uri.getHost() == null) throw notAnAddress(null);
            String[] named = uri.getUserInfo() == null
                    ? new String[0]
                    : uri.getUserInfo().split(":", 2);
            String url = "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                    + (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            return new DatabaseAddress(database(
                    url,
                    user == null && named.length > 0 ? named[0] : user,
                    password == null && named.length > 1 ? named[1] : password));
        } catch (URISyntaxException e) {
            throw notAnAddress(e);
        }
    }

    /** Refuses a server that cannot be reached or is too old. */
    public Database checked() {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            refuseOlder(connection.getMetaData().getDatabaseMajorVersion());
            return database;
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database " + database + " cannot be used: " + e.getMessage()
                            + "\nCheck COMMONS_DATABASE_URL, COMMONS_DATABASE_USER and COMMONS_DATABASE_PASSWORD, and that the server runs.",
                    e);
        }
    }

    void refuseOlder(int version) {
        if (version < OLDEST)
            throw new CannotStart(
                    "The database at " + database.url() + " is PostgreSQL " + version + "; version " + OLDEST
                            + " or newer is needed. Upgrade it, or unset COMMONS_DATABASE_URL to use the embedded server.");
    }

    private static Database database(String url, @Nullable String user, @Nullable String password) {
        return new Database(url, user == null ? "commons" : user, password == null ? "" : password);
    }

    /** Does not repeat the address, which may hold a password. */
    private static CannotStart notAnAddress(@Nullable Throwable cause) {
        String message = "COMMONS_DATABASE_URL is not an address of a PostgreSQL."
                + " Write it as postgresql://user:password@host:5432/database or jdbc:postgresql://host:5432/database.";
        return cause == null ? new CannotStart(message) : new CannotStart(message, cause);
    }
}
