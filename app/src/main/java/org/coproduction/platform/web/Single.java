package org.coproduction.platform.web;

import java.util.List;
import java.util.Map;

/** What an address says once. Where it says it twice nobody can know which was meant, so it is refused. */
public final class Single {
    private Single() {}

    /** The value of a parameter; empty where the address does not name it. */
    public static String value(Map<String, List<String>> address, String name) {
        List<String> values = address.getOrDefault(name, List.of());
        if (values.size() > 1) throw refused(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    static Refusal refused(String name) {
        return Refusal.badRequest("problem.repeated", name);
    }
}
