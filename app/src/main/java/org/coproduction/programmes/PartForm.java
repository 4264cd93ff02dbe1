package org.coproduction.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/** How somebody would be in a programme, as forms send it. */
public record PartForm(
        @Nullable String role,
        @Nullable String country,
        @Nullable String named) {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public static final PartForm EMPTY = new PartForm(null, null, null);

    public static PartForm of(Part part) {
        return new PartForm(part.role().key(), part.country(), part.named() ? "true" : null);
    }

    public boolean has(Role one) {
        return one.key().equals(role);
    }

    public boolean from(String code) {
        return code.equals(country);
    }

    public boolean shown() {
        return named != null;
    }

    /** In the role that was chosen of those that one takes oneself; empty where none was, or no country. */
    public Optional<Part> part() {
        return chosen().flatMap(this::as);
    }

    /** Empty where no country was chosen. */
    public Optional<Part> as(Role one) {
        return Optional.ofNullable(country).filter(COUNTRIES::contains).map(code -> new Part(one, code, shown()));
    }

    /** @param leads whether the role is not theirs to choose */
    public List<Mistake> mistakes(boolean leads, Here here) {
        List<Mistake> mistakes = new ArrayList<>();
        if (!leads && chosen().isEmpty()) mistakes.add(new Mistake("role", here.say("programmes.mistake.role")));
        if (as(Role.LEADS).isEmpty()) mistakes.add(new Mistake("country", here.say("programmes.mistake.country")));
        return mistakes;
    }

    private Optional<Role> chosen() {
        return Role.of(Objects.requireNonNullElse(role, "")).filter(Role.OWN::contains);
    }
}
