package org.coproduction.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * With what somebody signed in, told so that they recognise it, and no more: its kind, and where it is to within a street or a
 * town.
 *
 * @param name as {@code Firefox, Windows}
 * @param network the address without its last part: {@code 192.0.2.x}
 */
record Browser(String name, String network) {
    private static final Map<String, String> KINDS =
            inOrder("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    static Browser of(HttpServletRequest request) {
        return new Browser(name(request.getHeader("User-Agent")), network(request.getRemoteAddr()));
    }

    static String name(@Nullable String agent) {
        if (agent == null) return "?";
        String kind = first(KINDS, agent);
        String system = first(SYSTEMS, agent);
        return kind.isEmpty() ? "?" : system.isEmpty() ? kind : kind + ", " + system;
    }

    static String network(String address) {
        int last = address.lastIndexOf('.');
        if (last > 0) return address.substring(0, last) + ".x";
        String[] parts = address.split(":", -1);
        return parts.length < 4 ? address : parts[0] + ":" + parts[1] + ":" + parts[2] + "::";
    }

    private static String first(Map<String, String> names, String agent) {
        for (var name : names.entrySet()) if (agent.contains(name.getKey())) return name.getValue();
        return "";
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) map.put(pairs[i], pairs[i + 1]);
        return map;
    }
}
