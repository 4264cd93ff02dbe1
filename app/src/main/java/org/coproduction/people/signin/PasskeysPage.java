package org.coproduction.people.signin;

import java.util.List;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/** @param fresh whether its reader signed in just now */
public record PasskeysPage(List<Row> rows, boolean fresh, List<Mistake> mistakes) {
    static final int LONGEST_NAME = 60;

    public PasskeysPage {
        rows = List.copyOf(rows);
        mistakes = List.copyOf(mistakes);
    }

    /** @param used when it signed in last, or null */
    public record Row(
            String id, String name, String made, @Nullable String used) {}

    static PasskeysPage of(List<Passkeys.Listed> passkeys, boolean fresh, List<Mistake> mistakes, Here here) {
        return new PasskeysPage(
                passkeys.stream()
                        .map(passkey -> new Row(
                                passkey.id().toString(),
                                passkey.name(),
                                here.moment(passkey.madeAt()),
                                passkey.usedAt() == null ? null : here.moment(passkey.usedAt())))
                        .toList(),
                fresh,
                mistakes);
    }

    public boolean more() {
        return rows.size() < Passkeys.MOST;
    }

    /** One line without signs that nobody sees. */
    static String line(String typed) {
        String line = typed.replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME);
    }
}
