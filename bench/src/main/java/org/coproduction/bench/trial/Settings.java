package org.coproduction.bench.trial;

import java.util.Map;

/** What the server is told by its environment. */
final class Settings {
    private Settings() {}

    /** Without the real cases, and without a limit on what one client may ask for. */
    static Map<String, String> open() {
        return Map.of("COMMONS_STARTER_WITHOUT", "cases", "COMMONS_BUDGET", "off");
    }

    static Map<String, String> withBudget() {
        return Map.of("COMMONS_STARTER_WITHOUT", "cases");
    }
}
