package org.coproduction.platform.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL, unpacked from our libraries. */
record Binaries(Path home) {
    /** The major version that these programs are. */
    static final int MAJOR = 18;

    /** Unpacks them below the parent unless they are there; a half-done unpacking is never seen. */
    static Binaries below(Path parent, Consumer<String> tell) throws IOException {
        URL archive = archive();
        Path home = parent.resolve("postgresql-" + MAJOR + "-" + mark(archive));
        if (Files.isDirectory(home)) return new Binaries(home);
        tell.accept("Unpacking PostgreSQL into " + home);
        Files.createDirectories(parent);
        Path part = Files.createTempDirectory(parent, "unpacking");
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpack(archive, part);
        try {
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(part);
            if (!Files.isDirectory(home)) throw e;
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    static void requireOnThisSystem() {
        archive();
    }

    private static URL archive() {
        String name = "/postgres-" + system() + "-" + processor() + ".txz";
        URL archive = Binaries.class.getResource(name);
        if (archive != null) return archive;
        throw new CannotStart("There is no embedded PostgreSQL for " + system() + " on " + processor()
                + ".\nInstall PostgreSQL 15 or newer and name it in COMMONS_DATABASE_URL.");
    }

    /** Another release of the programs goes into another directory. */
    private static String mark(URL archive) throws IOException {
        if (!(archive.openConnection() instanceof JarURLConnection jar)) return "unpacked";
        jar.setUseCaches(false);
        try (var file = jar.getJarFile()) {
            return HexFormat.of()
                    .toHexDigits((int) file.getEntry(jar.getEntryName()).getCrc());
        }
    }

    private static void unpack(URL archive, Path home) throws IOException {
        try (InputStream packed = archive.openStream();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, home);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream bytes, Path home) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) throw new IOException("an entry outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(bytes, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }
}
