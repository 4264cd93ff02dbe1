package org.coproduction.bench.trial;

import java.util.Map;

/** What the server is told by its environment. */
final class Settings {
    private static final String WITHOUT = "COMMONS_STARTER_WITHOUT";

    private Settings() {}

    /** Without the real cases; clients on the same machine have no limit of their own accord. */
    static Map<String, String> open() {
        return Map.of(WITHOUT, "cases");
    }

    /** Every client has its budget as if it came from elsewhere; only we who look whether it answers do not. */
    static Map<String, String> withBudget() {
        return Map.of(WITHOUT, "cases", "COMMONS_LIMITS_EXEMPT", "127.0.0.1/32");
    }
}
