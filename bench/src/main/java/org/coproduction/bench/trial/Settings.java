package org.coproduction.bench.trial;

import java.util.HashMap;
import java.util.Map;

/** What the server is told by its environment. */
final class Settings {
    private static final Map<String, String> SITE = Map.of(
            "COMMONS_STARTER_WITHOUT", "cases", "COMMONS_PUBLIC_ADDRESS", "http://localhost:" + Installation.PORT);

    private Settings() {}

    /** With an address of its own, as every site has one, and without the real cases; clients on the same machine have no limit. */
    static Map<String, String> open() {
        return SITE;
    }

    /** With a mail server on this machine. */
    static Map<String, String> withMail(int port) {
        Map<String, String> settings = new HashMap<>(SITE);
        settings.put("COMMONS_MAIL_HOST", "127.0.0.1");
        settings.put("COMMONS_MAIL_PORT", Integer.toString(port));
        settings.put("COMMONS_MAIL_SECURITY", "none");
        settings.put("COMMONS_MAIL_FROM", "commons@synthetic.invalid");
        return Map.copyOf(settings);
    }

    /** Every client has its budget as if it came from elsewhere; only we who look whether it answers do not. */
    static Map<String, String> withBudget() {
        Map<String, String> settings = new HashMap<>(SITE);
        settings.put("COMMONS_LIMITS_EXEMPT", "127.0.0.1/32");
        return Map.copyOf(settings);
    }
}
