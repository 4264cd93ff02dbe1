package org.coproduction.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** The files of a PostgreSQL cluster and the password of its one user. */
record Cluster(Path data, String password) {
    static final String USER = "commons";

    /** Refuses a cluster of another PostgreSQL; makes one where there is none. A half-made one is never seen. */
    static Cluster in(Path directory, Binaries binaries, ServerUser user, Durability durability, Consumer<String> tell)
            throws IOException {
        Path data = directory.resolve("data");
        Path password = directory.resolve("database-password");
        if (Files.exists(data)) {
            refuseOtherVersion(data);
            user.own(data);
            return new Cluster(data, Password.kept(password));
        }
        tell.accept("Making the database in " + directory);
        String word = Password.keptOrNew(password);
        Path part = directory.resolve("data.part");
        FileSystemUtils.deleteRecursively(part);
        Files.createDirectories(part);
        user.own(password);
        user.own(part);
        Command made = Command.run(user.command(initdb(binaries, part, password, durability)));
        if (!made.succeeded())
            throw new CannotStart("The database could not be made in " + directory + ":\n" + made.output());
        Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
        return new Cluster(data, word);
    }

    Database database(int port) {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
    }

    private static List<String> initdb(Binaries binaries, Path data, Path password, Durability durability) {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + USER,
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=" + (System.getProperty("os.name").startsWith("Mac") ? "C" : "C.UTF-8"),
                "--locale-provider=icu",
                "--icu-locale=und"));
        if (durability == Durability.NONE) command.add("--no-sync");
        return command;
    }

    static void refuseOtherVersion(Path data) throws IOException {
        int version =
                Integer.parseInt(Files.readString(data.resolve("PG_VERSION")).strip());
        if (version > Binaries.MAJOR)
            throw new CannotStart("The database in " + data + " is of PostgreSQL " + version
                    + ", newer than this program's " + Binaries.MAJOR
                    + ".\nRun a newer Coproduction Commons on it, or choose another directory with --data DIR.");
        if (version < Binaries.MAJOR)
            throw new CannotStart(
                    "The database in " + data + " is of PostgreSQL " + version + ", older than this program's "
                            + Binaries.MAJOR
                            + ".\nBring it over as docs/operating.md says under Upgrading, or choose another directory with --data DIR.");
    }
}
