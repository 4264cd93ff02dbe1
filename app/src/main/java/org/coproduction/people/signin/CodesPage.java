package org.coproduction.people.signin;

import java.util.List;

/** Recovery codes, shown this once. */
public record CodesPage(List<String> codes) {
    public CodesPage {
        codes = List.copyOf(codes);
    }
}
