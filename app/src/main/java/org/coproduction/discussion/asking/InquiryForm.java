package org.coproduction.discussion.asking;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.coproduction.people.Expertise.Wanted;
import org.jspecify.annotations.Nullable;

/** Whom somebody wants to be asked, as the form sends it; what there is not counts as anything. */
record InquiryForm(
        @Nullable String theme,
        @Nullable String method,
        @Nullable String country) {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    Wanted wanted(Collection<String> themes, Collection<String> methods) {
        return new Wanted(known(theme, themes), known(method, methods), known(country, COUNTRIES));
    }

    private static String known(@Nullable String chosen, Collection<String> all) {
        String key = Objects.requireNonNullElse(chosen, "");
        return all.contains(key) ? key : "";
    }
}
