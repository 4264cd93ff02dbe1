package org.coproduction.platform.web;

import java.time.Duration;
import java.time.Instant;

/** The seal of a form that somebody has had open for a while. */
public final class OldSeal {
    private OldSeal() {}

    public static String of(OpenForms forms) {
        return of(forms, Duration.ofMinutes(1));
    }

    static String of(OpenForms forms, Duration age) {
        return forms.seal(Instant.now().minus(age));
    }
}
