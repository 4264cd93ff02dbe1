package org.coproduction.cases.record;

import java.util.function.Supplier;
import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.web.Refusal;

/** Reads the parts of an address of a case; what cannot be one is answered as what is not there. */
final class CaseAddress {
    private static final int SHOWN = 80;

    private CaseAddress() {}

    static CaseSlug slug(String text) {
        return CaseSlug.of(text).orElseThrow(unknown(text));
    }

    static Supplier<Refusal> unknown(String text) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return () -> Refusal.notFound("case.refused.unknown", shown);
    }

    /** @return the number, or 0 where the text is none that a version can have */
    static int number(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
    }
}
