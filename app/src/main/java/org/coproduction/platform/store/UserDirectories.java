package org.coproduction.platform.store;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where this user's programs keep data and what can be made again: XDG directories, or Library on macOS. */
public record UserDirectories(Path data, Path cache) {
    private static final String NAME = "coproduction-commons";

    static UserDirectories of(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home"));
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return new UserDirectories(
                from(
                        environment.get("XDG_DATA_HOME"),
                        home.resolve(mac ? "Library/Application Support" : ".local/share")),
                from(environment.get("XDG_CACHE_HOME"), home.resolve(mac ? "Library/Caches" : ".cache")));
    }

    private static Path from(@Nullable String variable, Path otherwise) {
        boolean usable = variable != null && Path.of(variable).isAbsolute();
        return (usable ? Path.of(variable) : otherwise).resolve(NAME);
    }
}
