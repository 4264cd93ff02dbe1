package org.coproduction.programmes.browse;

import java.util.Locale;

/** By what the list of programmes is narrowed; the index knows each programme by these. */
public enum ProgrammeFacet {
    STATE,
    THEME,
    COUNTRY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
