package org.coproduction.platform.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A PostgreSQL of our own in a directory: unpacked, set up, started and stopped by us. */
public final class EmbeddedPostgres implements AutoCloseable {
    private final Process server;
    private final int port;

    private EmbeddedPostgres(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the server of this directory, after setting it up where it is empty. */
    public static EmbeddedPostgres start(Path directory) throws IOException {
        Path binaries = unpacked(directory.resolve("postgres"));
        Path data = directory.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            run(
                    directory.resolve("initdb.log"),
                    binaries.resolve("bin/initdb").toString(),
                    "-D",
                    data.toString(),
                    "-U",
                    "commons",
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=und",
                    "--no-sync");
        }
        int port = freePort();
        List<String> command = asOwner(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories="));
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("postgres.log").toFile())
                .start();
        EmbeddedPostgres started = new EmbeddedPostgres(server, port);
        started.awaitReady();
        return started;
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return "commons";
    }

    @Override
    public void close() {
        if (!server.isAlive()) return;
        signal("INT");
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.destroyForcibly();
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(server.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            server.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            try (var connection = DriverManager.getConnection(url(), user(), "")) {
                connection.isValid(1);
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > end)
                    throw new IOException("PostgreSQL did not start", notYet);
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Path unpacked(Path home) throws IOException {
        if (Files.exists(home.resolve("unpacked"))) return home;
        Files.createDirectories(home);
        String archive = "/postgres-" + system() + "-" + processor() + ".txz";
        try (InputStream packed = EmbeddedPostgres.class.getResourceAsStream(archive)) {
            if (packed == null) throw new IOException("no PostgreSQL for this system: " + archive);
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(home, tar, entry);
            }
        }
        Files.createFile(home.resolve("unpacked"));
        return home;
    }

    private static void unpack(Path home, TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) throw new IOException("entry outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(tar, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(
                        target,
                        Set.of(
                                PosixFilePermission.OWNER_READ,
                                PosixFilePermission.OWNER_WRITE,
                                PosixFilePermission.OWNER_EXECUTE));
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name.equals("aarch64") ? "arm_64" : name;
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own the same files stay owned by root. */
    private static List<String> asOwner(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) return command;
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static void run(Path log, String... command) throws IOException {
        Process process = new ProcessBuilder(asOwner(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) throw new IOException(command[0] + " failed, see " + log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
