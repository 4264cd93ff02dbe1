package org.coproduction.discussion.mail;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** The time zones that members choose from. */
final class Zones {
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_/-]+");

    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> PLACE.matcher(zone).matches())
            .sorted()
            .toList();

    private Zones() {}

    static List<String> all() {
        return ALL;
    }

    static boolean has(String zone) {
        return ALL.contains(zone);
    }
}
