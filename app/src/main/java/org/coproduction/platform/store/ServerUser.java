package org.coproduction.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who runs PostgreSQL, which refuses to run as root. For root it runs in a user namespace of its own, where the same
 * files stay owned by root; where the system has closed those, as the user nobody, who then owns the files.
 */
record ServerUser(int uid, List<String> prefix) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    ServerUser {
        prefix = List.copyOf(prefix);
    }

    static ServerUser ofThisProcess(Path directory) throws IOException {
        int owner = owner(directory);
        if (!"root".equals(System.getProperty("user.name"))) return new ServerUser(owner, List.of());
        if (owner != ROOT && owner != NOBODY)
            throw new CannotStart(
                    "The data directory " + directory + " belongs to another user (" + Files.getOwner(directory)
                            + "), and you are root.\nStart as that user, or choose another with --data DIR.");
        ServerUser apart = new ServerUser(ROOT, List.of("unshare", "-U"));
        if (apart.can("true")) return apart;
        return new ServerUser(NOBODY, List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Whether the programs of this user can be kept below that directory. */
    boolean reaches(Path directory) {
        return uid != NOBODY || can("test", "-x", directory.toString());
    }

    void own(Path directory) throws IOException {
        if (uid != NOBODY && owner(directory) != NOBODY || prefix.isEmpty()) return;
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path one : all.toList()) Files.setAttribute(one, "unix:uid", uid);
        }
    }

    private boolean can(String... command) {
        try {
            return Command.run(command(List.of(command))).succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    private static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
