package org.coproduction.bench.trial;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.bench.load.Wire;

/** How many records a list says it has. */
final class Total {
    private static final Pattern TOTAL = Pattern.compile("\"total\"\\s*:\\s*(\\d+)");

    private Total() {}

    /** -1 where it does not say. */
    static long of(Wire wire, String address) throws IOException {
        Body body = new Body();
        wire.get(address, body);
        Matcher total = TOTAL.matcher(body.text());
        return total.find() ? Long.parseLong(total.group(1)) : -1;
    }
}
