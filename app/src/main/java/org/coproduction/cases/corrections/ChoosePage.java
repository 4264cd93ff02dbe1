package org.coproduction.cases.corrections;

import java.util.List;
import org.coproduction.cases.CaseVersion;
import org.jspecify.annotations.Nullable;

/** Which field is to be corrected. */
public record ChoosePage(
        CaseVersion version,
        List<CorrectableField> fields,
        @Nullable String contentLanguage) {
    private static final int SHOWN = 160;

    public ChoosePage {
        fields = List.copyOf(fields);
    }

    public String address(CorrectableField field) {
        return version.of().address() + "/correction?field=" + field.name();
    }

    /** How what a field says begins. */
    public static String beginning(CorrectableField field) {
        String all = String.join(" · ", field.says());
        if (all.length() <= SHOWN) return all;
        int space = all.lastIndexOf(' ', SHOWN);
        return all.substring(0, space < SHOWN / 2 ? SHOWN : space) + " …";
    }
}
