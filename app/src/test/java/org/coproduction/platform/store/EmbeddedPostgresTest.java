package org.coproduction.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that dies in different ways, on one directory; whatever a test leaves running, the next one finds. */
class EmbeddedPostgresTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path directory;

    @SuppressWarnings("NullAway.Init")
    static EmbeddedPostgres server;

    @BeforeAll
    static void aServerWithSomethingInIt() throws IOException, SQLException {
        server = start();
        run("CREATE TABLE kept (word text)");
        run("INSERT INTO kept VALUES ('here')");
        run("CHECKPOINT"); // these servers do not write at each commit
    }

    @AfterAll
    static void stopped() throws IOException {
        server.close();
    }

    @Test
    void dataOutliveAServerThatIsKilled() throws IOException, SQLException {
        ProcessHandle killed = ProcessHandle.of(postmaster().process()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().join();
        server = start();
        assertThat(kept()).isEqualTo("here");
    }

    @Test
    void aServerThatIsKilledBesideItsApplicationIsStartedAgainWhereItWas() throws IOException, SQLException {
        ProcessHandle killed = ProcessHandle.of(postmaster().process()).orElseThrow();
        server.startAgainIfGone();
        assertThat(killed.isAlive()).isTrue();
        killed.destroyForcibly();
        killed.onExit().join();
        server.startAgainIfGone();
        assertThat(kept()).isEqualTo("here");
    }

    @Test
    void aServerThatOutlivedItsApplicationIsStoppedFirst() throws IOException, SQLException {
        ProcessHandle orphan = ProcessHandle.of(postmaster().process()).orElseThrow();
        server = start();
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(kept()).isEqualTo("here");
    }

    @Test
    void aStrangersProcessWithTheNumberOfAnOldServerIsLeftAlone() throws IOException, SQLException {
        server.close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Path data = directory.toRealPath().resolve("data");
            Files.writeString(data.resolve("postmaster.pid"), stranger.pid() + "\n" + data + "\n1\n5432\n\n\n");
            server = start();
            assertThat(stranger.isAlive()).isTrue();
            assertThat(kept()).isEqualTo("here");
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void aDatabaseOfANewerPostgresIsRefused() throws IOException {
        server.close();
        Path version = directory.resolve("data/PG_VERSION");
        Files.writeString(version, "99\n");
        try {
            assertThatThrownBy(EmbeddedPostgresTest::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("PostgreSQL 99, newer than this program's 18")
                    .hasMessageContaining("Run a newer Coproduction Commons");
        } finally {
            Files.writeString(version, Binaries.MAJOR + "\n");
            server = start();
        }
    }

    @Test
    void aNeighbourWithoutThePasswordStaysOutside() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.database().url(), Cluster.USER, "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void onlyItsOwnerReadsThePassword() throws IOException {
        assertThat(Files.getPosixFilePermissions(directory.resolve("database-password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void anotherCommandFindsTheRunningServer() throws IOException {
        assertThat(EmbeddedPostgres.running(directory)).contains(server.database());
    }

    @Test
    void aLostPasswordIsNamedWithItsFile() throws IOException {
        Path password = directory.resolve("database-password");
        Path away = Files.move(password, directory.resolve("away"));
        try {
            assertThatThrownBy(EmbeddedPostgresTest::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("The password of the database is missing");
        } finally {
            Files.move(away, password);
        }
    }

    private static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.start(directory, Durability.NONE, line -> {});
    }

    private static Postmaster postmaster() throws IOException {
        return Postmaster.of(directory.toRealPath().resolve("data")).orElseThrow();
    }

    private static Connection connection() throws SQLException {
        Database database = server.database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String kept() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT word FROM kept")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
