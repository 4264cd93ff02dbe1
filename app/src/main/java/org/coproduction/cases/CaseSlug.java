package org.coproduction.cases;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Identifies a case for good, also in its address: {@code burgernet-netherlands}. */
public record CaseSlug(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

    /** Pages beside the cases, whose addresses no case can have. */
    static final Set<String> RESERVED = Set.of("compare", "download", "import", "list", "map", "new", "table");

    public CaseSlug {
        if (!isOne(value)) throw new IllegalArgumentException("not the slug of a case: " + value);
    }

    /** Empty where this cannot be the slug of any case. */
    public static Optional<CaseSlug> of(String text) {
        return isOne(text) ? Optional.of(new CaseSlug(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && !RESERVED.contains(text)
                && FORM.matcher(text).matches();
    }

    /** Its page within the site, without the language. */
    public String address() {
        return "/cases/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
