package org.coproduction.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** PostgreSQL's programs and the user who runs them. */
record Programs(Binaries binaries, ServerUser user) {
    private static final String SECONDS_TO_RECOVER = "600";
    private static final String SECONDS_TO_STOP = "30";

    static Programs runFrom(Path directory, Consumer<String> tell) throws IOException {
        ServerUser user = ServerUser.ofThisProcess(directory);
        if (!user.reaches(directory))
            throw new CannotStart(
                    "PostgreSQL cannot run as root, and the user it runs as instead cannot reach " + directory
                            + ".\nChoose a directory that everyone may enter, as --data /var/lib/coproduction-commons.");
        Path cache = UserDirectories.of(System.getenv()).cache();
        return new Programs(Binaries.below(usable(cache, user) ? cache : directory, tell), user);
    }

    Command start(Path data, Path log, ServerSettings settings) throws IOException {
        if (Files.notExists(log)) Files.createFile(log);
        user.own(log);
        return pgCtl("start", data, SECONDS_TO_RECOVER, "--log=" + log, "--options=" + settings.asOptions());
    }

    void stop(Path data) throws IOException {
        Command stopped = pgCtl("stop", data, SECONDS_TO_STOP, "--mode=fast");
        if (!stopped.succeeded()) stopped = pgCtl("stop", data, SECONDS_TO_STOP, "--mode=immediate");
        if (!stopped.succeeded() && Postmaster.of(data).filter(Postmaster::runs).isPresent())
            throw new IOException("PostgreSQL on " + data + " does not stop: " + stopped.output());
    }

    private Command pgCtl(String verb, Path data, String seconds, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("pg_ctl").toString(), verb, "--pgdata=" + data, "--wait", "--timeout=" + seconds));
        command.addAll(List.of(options));
        return Command.run(user.command(command));
    }

    private static boolean usable(Path cache, ServerUser user) {
        try {
            return Files.isWritable(Files.createDirectories(cache)) && user.reaches(cache);
        } catch (IOException e) {
            return false;
        }
    }
}
